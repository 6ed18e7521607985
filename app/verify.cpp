// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recense::app {

namespace {

QString kindCode(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Page: return QStringLiteral("page");
    case Finding::Kind::ForeignKey: return QStringLiteral("foreign_key");
    case Finding::Kind::Check: return QStringLiteral("check");
    case Finding::Kind::HistoryChain: return QStringLiteral("history_chain");
    case Finding::Kind::AttachmentMissing: return QStringLiteral("attachment_missing");
    case Finding::Kind::AttachmentHash: return QStringLiteral("attachment_hash");
    case Finding::Kind::SearchIndex: return QStringLiteral("search_index");
    case Finding::Kind::Header: return QStringLiteral("header");
    }
    return {};
}

QString kindText(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Page: return Words::tr("A page of the file is damaged");
    case Finding::Kind::ForeignKey: return Words::tr("A record points to one that is not there");
    case Finding::Kind::Check: return Words::tr("A record breaks a rule of its table");
    case Finding::Kind::HistoryChain: return Words::tr("The history was changed or has a gap");
    case Finding::Kind::AttachmentMissing: return Words::tr("The content of an attachment is missing");
    case Finding::Kind::AttachmentHash: return Words::tr("The content of an attachment was changed");
    case Finding::Kind::SearchIndex: return Words::tr("The search index does not fit the records");
    case Finding::Kind::Header: return Words::tr("The head of the file was changed");
    }
    return {};
}

} // namespace

int runVerify(CommandLine& line)
{
    const QString json = QStringLiteral("json");
    if (!line.take(Words::tr("Checks pages, keys, history chain, attachments' hashes and search index."),
                   {QStringLiteral("REGISTER")}, {{json, Words::tr("Print the findings as JSON.")}}))
        return Done;
    const std::vector<Finding> findings = line.open(Access::ReadOnly)->verify();
    if (line.has(json)) {
        QJsonArray list;
        for (const Finding& finding : findings)
            list.append(QJsonObject{{QStringLiteral("kind"), kindCode(finding.kind)}, {QStringLiteral("detail"), finding.detail}});
        printOut(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    } else if (findings.empty()) {
        printOut(Words::tr("The register is as it was written."));
    } else {
        for (const Finding& finding : findings)
            printOut(QLatin1String("%1: %2").arg(kindText(finding.kind), finding.detail));
        printError(Words::tr("The register is damaged. Keep this file, and go on with the latest backup that verifies."));
    }
    return findings.empty() ? Done : Findings;
}

} // namespace recense::app
