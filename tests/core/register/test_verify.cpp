// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/first_page.h"
#include "tests/core/register/scratch.h"
#include "tests/support/random_register.h"

#include <QTest>

using namespace recense;
using namespace recense::test;

using Kind = Finding::Kind;

namespace {

// A register with cases, a history, an attachment, and something in the bin.
class Filled : public Scratch
{
public:
    Filled()
    {
        Scratch& self = *this;
        const RandomRegister random = randomRegister(4, 25);
        self->saveAll(random.incidents, random.parties, QStringLiteral("import"));
        Incident incident = self->incident(random.incidents[0].id);
        incident.title.main += QStringLiteral(", amended");
        Source source;
        Attachment attachment;
        attachment.fileName = QStringLiteral("scan.pdf");
        attachment.sha256 = self->putAttachment("a scan");
        source.attachments.push_back(attachment);
        incident.sources.push_back(source);
        self->save(incident);
        self->moveToBin(random.incidents[1].id);
    }

    QList<Kind> kinds()
    {
        QList<Kind> kinds;
        Scratch& self = *this;
        for (const Finding& finding : self->verify()) {
            if (!kinds.contains(finding.kind))
                kinds += finding.kind;
        }
        return kinds;
    }
};

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInAWholeRegister();
    void findsWhatWasChanged_data();
    void findsWhatWasChanged();
    void findsAChangedByte();
    void canBeStopped();
};

void TestVerify::findsNothingInAWholeRegister()
{
    Filled filled;
    qint64 last = 0;
    qint64 most = 0;
    const std::vector<Finding> findings = filled->verify([&](qint64 done, qint64 total) {
        last = done;
        most = total;
        return true;
    });
    for (const Finding& finding : findings)
        qInfo("%d %s", static_cast<int>(finding.kind), qPrintable(finding.detail));
    QVERIFY(findings.empty());
    QCOMPARE(last, most);
}

void TestVerify::findsWhatWasChanged_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const char* change, Kind kind) {
        QTest::newRow(name) << QByteArray(change) << static_cast<int>(kind);
    };
    row("attachment changed", "UPDATE attachment_content SET content = x'00'", Kind::AttachmentHash);
    row("attachment gone", "DELETE FROM attachment_content", Kind::AttachmentMissing);
    row("entry changed", "UPDATE journal SET reason = 'something else' WHERE position = 1", Kind::HistoryChain);
    row("entry gone", "DELETE FROM journal WHERE position = 2", Kind::HistoryChain);
    row("changeset changed", "UPDATE journal SET changeset = x'00' WHERE position = 2", Kind::HistoryChain);
    row("text not indexed", "DELETE FROM search WHERE rowid = 5", Kind::SearchIndex);
    row("other text indexed", "INSERT INTO search (rowid, title, body) VALUES (9999, 'ghost', '')", Kind::SearchIndex);
    row("record changed by hand", "UPDATE incident SET notes = 'rewritten' WHERE deleted = 0", Kind::SearchIndex);
    row("list row changed", "UPDATE case_row SET country = 'XX' WHERE key = 3", Kind::SearchIndex);
    row("facet changed", "DELETE FROM case_facet WHERE key = 3", Kind::SearchIndex);
    row("owner gone", "PRAGMA foreign_keys = OFF; DELETE FROM incident WHERE deleted = 1", Kind::ForeignKey);
}

void TestVerify::findsWhatWasChanged()
{
    QFETCH(QByteArray, change);
    QFETCH(int, kind);
    Filled filled;
    SQLite::Database raw = filled.raw();
    raw.exec(change.constData());
    QVERIFY2(filled.kinds().contains(static_cast<Kind>(kind)), change.constData());
}

void TestVerify::findsAChangedByte()
{
    Filled filled;
    filled.raw().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    QFile file(filled->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto flip = [&](qint64 at) {
        char byte = 0;
        if (!file.seek(at) || !file.getChar(&byte) || !file.seek(at) || !file.putChar(static_cast<char>(byte ^ 1)))
            qFatal("no such byte");
        file.flush();
    };
    QVERIFY(filled.kinds().isEmpty());
    for (qint64 page = 1; page < file.size() / kPageSize; page += 7) { // the first page is tried below
        flip(page * kPageSize + 1000);
        QVERIFY2(filled.kinds().contains(Kind::Page), qPrintable(QString::number(page)));
        flip(page * kPageSize + 1000);
    }
    flip(21);
    const QList<Kind> kinds = filled.kinds();
    QVERIFY(kinds.contains(Kind::Header) || kinds.contains(Kind::Page));
    flip(21);
    QVERIFY(filled.kinds().isEmpty());
}

void TestVerify::canBeStopped()
{
    Filled filled;
    QCOMPARE(failureOf([&] { filled->verify([](qint64, qint64) { return false; }); }), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"
