// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/copied_rows.h"

#include "ui/cases/case_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace recense::ui {

namespace {

constexpr qsizetype kAtOnce = 500;

// What would end a cell becomes a blank.
QString cell(QString text)
{
    for (const QChar c : {u'\t', u'\n', u'\r'})
        text.replace(c, u' ');
    return text;
}

} // namespace

QString tabSeparated(const Register& reg, const CaseList& cases, const QList<int>& columns, const QStringList& header,
                     const Codebook& codebook, const QHash<Id, QString>& reasons)
{
    QString text;
    const auto add = [&text](const QStringList& line) { text += line.join(u'\t') + u'\n'; };
    QStringList names;
    for (const QString& name : header)
        names += cell(name);
    add(names);
    const auto all = static_cast<qsizetype>(cases.keys.size());
    for (qsizetype first = 0; first < all; first += kAtOnce) {
        for (const CaseRow& row : reg.rows(cases, first, kAtOnce)) {
            QStringList line;
            for (const int column : columns)
                line += cell(CaseModel::text(row, column, codebook, reasons));
            add(line);
        }
    }
    return text;
}

void copyText(const QString& text)
{
    auto* mime = new QMimeData;
    mime->setText(text);
    mime->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace recense::ui
