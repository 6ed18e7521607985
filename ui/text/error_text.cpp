// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace recense::ui {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::ErrorText)
};

QString withReason(const QString& sentence, const QString& reason)
{
    return reason.isEmpty() ? sentence : ErrorText::tr("%1 The system says: %2").arg(sentence, reason);
}

} // namespace

QString errorText(const Error& error, const QString& file)
{
    const QString name =
        file.isEmpty() ? ErrorText::tr("The file") : ErrorText::tr("“%1”").arg(QFileInfo(file).fileName());
    switch (error.code()) {
    case ErrorCode::NoSuchFile:
        return ErrorText::tr("%1 is not there. Was it moved or renamed, or is it on a disk that is not plugged in?")
            .arg(name);
    case ErrorCode::FileExists:
        return ErrorText::tr("%1 exists already and was left as it is. Choose another name.").arg(name);
    case ErrorCode::NotARegister:
        return ErrorText::tr("%1 is not a register: it is some other kind of file, or an empty one. "
                             "Nothing in it was changed.")
            .arg(name);
    case ErrorCode::WrongPassphrase:
        return ErrorText::tr("This passphrase does not open the register. Check the caps lock and the keyboard "
                             "layout, and try again.");
    case ErrorCode::EmptyPassphrase:
        return ErrorText::tr("An empty passphrase would leave the register readable by anybody. Type a passphrase.");
    case ErrorCode::Damaged:
        return ErrorText::tr("The passphrase is right, but %1 is damaged: part of it is not as it was written. "
                             "Keep this file, and open your latest backup.")
            .arg(file.isEmpty() ? ErrorText::tr("the file") : name);
    case ErrorCode::NewerVersion:
        return ErrorText::tr("%1 was made by a newer version of Recense. Nothing in it was changed. "
                             "Install the newer version to open it.")
            .arg(name);
    case ErrorCode::InUse:
        return ErrorText::tr("%1 is open in another window or program. Close it there first.").arg(name);
    case ErrorCode::ReadOnly:
        return ErrorText::tr("%1 cannot be written: the file or its folder is read-only. Copy it to a folder of "
                             "your own and open it there.")
            .arg(name);
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full. Nothing of this change was kept, and all that was saved before is "
                             "safe. Make room and try again.");
    case ErrorCode::CannotRead:
        return withReason(ErrorText::tr("%1 could not be read.").arg(name), error.detail());
    case ErrorCode::CannotWrite:
        return withReason(ErrorText::tr("%1 could not be written. What was there before is unchanged.").arg(name),
                          error.detail());
    case ErrorCode::NotFound:
        return ErrorText::tr("There is no such record in this register: %1").arg(error.detail());
    case ErrorCode::Conflict:
        return ErrorText::tr("The record was changed elsewhere since you opened it, so nothing was overwritten. "
                             "Open it again to see its present state.");
    case ErrorCode::SampleMixed:
        return ErrorText::tr("Sample data and a real register are not mixed. Nothing was changed.");
    case ErrorCode::NoMemory:
        return ErrorText::tr("This computer has not enough free memory for that. Nothing was changed. Close other programs, or take "
                             "a smaller file, and try again.");
    case ErrorCode::Cancelled:
        return ErrorText::tr("Stopped. Nothing was changed.");
    case ErrorCode::Internal:
        break;
    }
    return ErrorText::tr("The program met a fault of its own. All that was saved before is safe. "
                         "For the people who mend it: %1")
        .arg(error.detail());
}

QString busyText()
{
    return ErrorText::tr("Another change is being written just now, an import for instance. What you typed stands here still, "
                         "and is kept as soon as that is done.");
}

} // namespace recense::ui
