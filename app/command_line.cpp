// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/passphrase_prompt.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace recense::app {

namespace {

// What Qt's parser says by itself, so that it is translated with our own sentences.
[[maybe_unused]] constexpr const char* kOfTheParser[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

} // namespace

CommandLine::CommandLine(QStringList arguments) : m_arguments(std::move(arguments)) {}

bool CommandLine::take(const QString& summary, const QStringList& positions, const QList<QCommandLineOption>& options)
{
    const QString command = m_arguments.value(0);
    m_parser.setApplicationDescription(summary);
    for (const QString& position : positions)
        m_parser.addPositionalArgument(position, QString());
    m_parser.addOptions(options);
    m_parser.addOption({QStringLiteral("passphrase-file"), Words::tr("Read the passphrase from the first line of this file."),
                        QStringLiteral("FILE")});
    m_parser.addOption({QStringLiteral("passphrase-fd"), Words::tr("Read the passphrase from this open file descriptor."),
                        QStringLiteral("N")});
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Say what this command takes."));
    m_parser.addOption(help);
    if (!m_parser.parse(m_arguments))
        throw WrongUsage(m_parser.errorText());
    if (m_parser.isSet(help)) {
        QString text = m_parser.helpText();
        // The parser knows the program, not the command.
        const QString wanted = QCoreApplication::translate("QCommandLineParser", "[options]");
        text.replace(QCoreApplication::arguments().value(0) + u' ' + wanted,
                     QLatin1String("recense %1 %2").arg(command, wanted));
        printOut(text.trimmed());
        return false;
    }
    m_positions = m_parser.positionalArguments();
    const auto optional = std::count_if(positions.begin(), positions.end(), [](const QString& p) { return p.startsWith(u'['); });
    if (m_positions.size() > positions.size() || m_positions.size() < positions.size() - optional)
        throw WrongUsage(Words::tr("This command is written: recense %1 %2").arg(command, positions.join(u' ')));
    return true;
}

std::optional<int> CommandLine::number(const QString& option, int least) const
{
    if (!has(option))
        return std::nullopt;
    bool ok = false;
    const int value = this->value(option).toInt(&ok);
    if (!ok || value < least)
        throw WrongUsage(Words::tr("--%1 takes a whole number from %2 on, not “%3”.").arg(option).arg(least).arg(this->value(option)));
    return value;
}

namespace {

// The first line, without its end. What was read is wiped.
Passphrase firstLineOf(QFile& file)
{
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return Passphrase::fromUtf8(std::move(line));
}

} // namespace

Passphrase CommandLine::passphrase(bool twice) const
{
    if (has(QStringLiteral("passphrase-file"))) {
        QFile file(value(QStringLiteral("passphrase-file")));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::CannotRead, QLatin1String("%1: %2").arg(file.fileName(), file.errorString()));
        return firstLineOf(file);
    }
    if (const auto descriptor = number(QStringLiteral("passphrase-fd"), 0)) {
        QFile file;
        if (!file.open(*descriptor, QIODevice::ReadOnly))
            throw Error(ErrorCode::CannotRead, Words::tr("file descriptor %1").arg(*descriptor));
        return firstLineOf(file);
    }
    return promptPassphrase(twice);
}

std::unique_ptr<Register> CommandLine::open(Access access) const
{
    const QString path = position(0);
    // A path at fault is said before a passphrase is asked for.
    if (!QFile::exists(path))
        throw Error(ErrorCode::NoSuchFile, path);
    if (!Register::looksLikeRegister(path))
        throw Error(ErrorCode::NotARegister, path);
    return Register::open(path, passphrase(), access);
}

void printOut(const QString& text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

void printError(const QString& text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

std::unique_ptr<QIODevice> standardOutput()
{
    auto file = std::make_unique<QFile>();
    if (!file->open(stdout, QIODevice::WriteOnly))
        throw Error(ErrorCode::CannotWrite, file->errorString());
    return file;
}

} // namespace recense::app
