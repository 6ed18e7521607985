// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does while something large is written in the background.
#include "tests/support/ui_register.h"
#include "tests/ui/support/window.h"
#include "ui/session/session.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace recense;
using namespace recense::ui;

class TestBusyRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_path = m_dir.filePath(QStringLiteral("%1.recense").arg(++m_count));
        test::makeUiRegister(m_path);
        m_session = std::make_unique<Session>();
        m_session->open(m_path, Passphrase(test::kPassphrase));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen(), 10000);
    }
    void cleanup() { m_session.reset(); }

    void theWindowDoesNotWaitForAnImport()
    {
        QSemaphore begun, end;
        bool done = false;
        m_session->writeInBackground(
            this,
            [&](Register&, const Progress&) {
                begun.release();
                end.acquire();
                return true;
            },
            [&](bool) { done = true; });
        begun.acquire();
        QSignalSpy busy(m_session.get(), &Session::busy);
        QSignalSpy changed(m_session.get(), &Session::changed);
        Incident typed;
        typed.title = {QStringLiteral("Logged meanwhile"), {}};
        QVERIFY(!m_session->save(typed));
        QCOMPARE(busy.size(), 1);
        QCOMPARE(changed.size(), 0);
        end.release();
        QTRY_VERIFY(done);
        QVERIFY(m_session->save(typed));
        QCOMPARE(busy.size(), 1);
    }

    void aDraftDoesNotWaitForAnImport()
    {
        QSemaphore begun, end;
        bool done = false;
        m_session->writeInBackground(
            this,
            [&](Register& reg, const Progress&) {
                std::vector<Incident> many(3);
                for (Incident& incident : many)
                    incident.title.main = QStringLiteral("imported");
                reg.saveAll(many, {}, {}, [&](qint64, qint64) { // while the transaction is open
                    begun.release();
                    end.acquire();
                    return true;
                });
                return true;
            },
            [&](bool) { done = true; });
        begun.acquire();
        QSignalSpy busy(m_session.get(), &Session::busy);
        const Draft draft{Environment::system().id(), Id(), QDateTime::currentDateTimeUtc(), "half typed"};
        QVERIFY(m_session->putDraft(draft));
        QCOMPARE(busy.size(), 0);
        QVERIFY(QFile::exists(m_path + QStringLiteral("-drafts")));
        const Draft given{Environment::system().id(), Id(), QDateTime::currentDateTimeUtc(), "given up"};
        QVERIFY(m_session->putDraft(given));
        m_session->dropDraft(given.id);
        QCOMPARE(busy.size(), 0);
        end.release(100);
        QTRY_VERIFY(done);
        const auto drafts = m_session->read([](const Register& reg) { return reg.drafts(); });
        QCOMPARE(drafts->size(), size_t(1));
        QCOMPARE(drafts->front().content, QByteArray("half typed"));
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-drafts")));
    }

    void closingStopsAnImportAndThenKeepsTheDraft()
    {
        QSemaphore begun;
        m_session->writeInBackground(
            this,
            [&](Register&, const Progress& progress) {
                begun.release();
                while (progress(0, 0)) // until it is stopped
                    QThread::msleep(1);
                throw Error(ErrorCode::Cancelled);
                return true;
            },
            [](bool) { QFAIL("it was stopped"); });
        begun.acquire();
        const Draft draft{Environment::system().id(), Id(), QDateTime::currentDateTimeUtc(), "half typed"};
        connect(m_session.get(), &Session::aboutToClose, this,
                [&] { QVERIFY(m_session->write([&](Register& reg) { reg.putDraft(draft); })); });
        m_session->lock();
        QCOMPARE(m_session->state(), Session::State::Locked);
        const auto reg = Register::open(m_path, Passphrase(test::kPassphrase));
        QCOMPARE(reg->drafts().size(), size_t(1));
        QCOMPARE(reg->drafts().front().content, QByteArray("half typed"));
    }

    void whatIsFoundAtOnceIsTakenAtOnce()
    {
        int found = 0, ended = 0;
        const QPointer<Job> job = m_session->find(
            this, [](const Register& reg, const Progress&) { return reg.cases({}).keys.size(); }, [&](size_t) { ++found; });
        connect(job, &Job::ended, this, [&] { ++ended; });
        job->finishWithin(60000); // with no turn of the window
        QCOMPARE(found, 1);
        QTRY_VERIFY(!job);
        QCOMPARE(found, 1);
        QCOMPARE(ended, 1);
    }

    void whatIsNotFoundAtOnceComesAsAlways()
    {
        QSemaphore end;
        bool found = false;
        Job* job = m_session->find(
            this,
            [&](const Register&, const Progress&) {
                end.acquire();
                return true;
            },
            [&](bool) { found = true; });
        job->finishWithin(1);
        QVERIFY(!found);
        end.release();
        QTRY_VERIFY(found);
    }

    void aPartyOfManyCasesIsSavedBehindTheWindow()
    {
        Party party;
        party.id = Environment::system().id();
        party.key = QStringLiteral("V-9");
        party.type = TargetType::Vessel;
        QVERIFY(m_session->save(party));
        party.name = QStringLiteral("Grey Heron");
        std::optional<bool> saved;
        m_session->save(party, 5000, this, [&](bool done) { saved = done; });
        QVERIFY(!saved); // not yet: the window goes on
        QTRY_COMPARE(saved, std::optional(true));
        QCOMPARE(m_session->read([](const Register& reg) { return reg.parties(); })->back().name, party.name);
    }

private:
    QTemporaryDir m_dir;
    int m_count = 0;
    QString m_path;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestBusyRegister)
#include "test_busy_register.moc"
