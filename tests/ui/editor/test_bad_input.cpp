// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/full_incident.h"
#include "tests/ui/support/fake_host.h"
#include "tests/ui/support/window.h"
#include "ui/editor/incident_editor.h"
#include "ui/editor/source_form.h"
#include "ui/editor/sources_page.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QTemporaryDir>

using namespace recense;
using namespace recense::ui;
using test::press;
using test::type;

namespace {

QWidget* named(QWidget& inside, const char* name)
{
    for (QWidget* widget : inside.findChildren<QWidget*>()) {
        if (widget->accessibleName() == QLatin1String(name) && widget->focusPolicy() != Qt::NoFocus)
            return widget;
    }
    return nullptr;
}

QString visibleText(QWidget& inside)
{
    QStringList texts;
    for (const QLabel* label : inside.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&inside))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

// A shown editor with a case in it.
struct Typed
{
    explicit Typed(const Incident& incident = test::fullIncident()) : editor(host, QStringLiteral("en"))
    {
        editor.load(incident);
        window = std::make_unique<test::Window>(&editor);
    }
    void paste(const char* field, const QString& text)
    {
        QApplication::clipboard()->setText(text);
        named(editor, field)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    test::FakeHost host;
    IncidentEditor editor;
    std::unique_ptr<test::Window> window;
};

Incident plain()
{
    Incident incident = test::fullIncident();
    incident.review = Review::Confirmed;
    incident.exclusion.clear();
    return incident;
}

} // namespace

class BadInputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void anyTextIsKeptAsItIs_data();
    void anyTextIsKeptAsItIs();
    void aMillionLettersAreRefusedBesideTheFieldAndKept();
    void aFaultOfASourceIsSaidAtItsField();
    void anImpossibleDateIsSaidAndKept();
    void aHeadCountBelowItsMembersIsSaid();
    void moreDecidedThanThereAreIsSaid();
    void filesThatCannotBeKeptAreSaid();
    void whatCannotBeStoredIsAnsweredToo();
    void aDroppedFileIsASourceOfItsOwn();
    void aFolderIsDropped();
    void anAddressThatIsNoneIsSaidAndKept();
    void aSourceNotUnderstoodIsNotLeft();
    void pastedFilesAreKept_data();
    void pastedFilesAreKept();
};

void BadInputTest::anyTextIsKeptAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("right to left") << QString::fromUtf8("قضية \u202eabc\u202c \u200fשלום");
    QTest::newRow("emoji") << QString::fromUtf8("🚢 👩🏽‍⚖️ trial 🏴‍☠️");
    QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE \"incident\"; -- <b>&amp;</b> %1 %n");
    QTest::newRow("half a pair") << QString(QStringLiteral("lone ") + QChar(0xFFFD));
}

void BadInputTest::anyTextIsKeptAsItIs()
{
    QFETCH(QString, text);
    Typed typed(plain());
    for (const char* field : {"Title", "Summary", "Place", "Notes"})
        typed.paste(field, text);
    QVERIFY(typed.editor.save());
    const Incident& saved = typed.host.lastSaved;
    for (const QString& kept : {saved.title.main, saved.summary.main, saved.place, saved.notes})
        QCOMPARE(kept, text);
    // Into a draft and out of it, too.
    type(QStringLiteral("x"));
    typed.editor.keepDraft();
    Typed later;
    QVERIFY(later.editor.load(typed.host.drafts.back()));
    QCOMPARE(later.editor.incident().title.main, text);
}

void BadInputTest::aMillionLettersAreRefusedBesideTheFieldAndKept()
{
    Typed typed(plain());
    QString text = QStringLiteral("a word, and then another one of sixty-four letters in one line.\n").repeated(16 * 1024);
    text[7] = QChar(0); // and a NUL in it
    typed.paste("Summary", text);
    QVERIFY(!typed.editor.save());
    QCOMPARE(typed.host.saves, 0);
    auto* summary = qobject_cast<QPlainTextEdit*>(named(typed.editor, "Summary"));
    QVERIFY(summary->toPlainText().size() > 1000 * 1000); // nothing is cut
    QVERIFY(!summary->accessibleDescription().isEmpty());     // said beside it
    QVERIFY2(visibleText(typed.editor).contains(QStringLiteral("Summary: “a word,␀")), qPrintable(visibleText(typed.editor).left(500)));
    QVERIFY(visibleText(typed.editor).contains(QStringLiteral("at most 100,000 characters")));
    QVERIFY(!typed.host.drafts.empty());
    Typed later;
    QVERIFY(later.editor.load(typed.host.drafts.back()));
    QCOMPARE(later.editor.incident().summary.main.size(), summary->toPlainText().size());
}

void BadInputTest::aFaultOfASourceIsSaidAtItsField()
{
    Incident incident = plain();
    incident.sources.front().publisher = QStringLiteral("The ") + QChar(0) + QStringLiteral("Paper");
    Typed typed(incident);
    QVERIFY(!named(typed.editor, "Publisher")->accessibleDescription().isEmpty());
    QVERIFY(named(typed.editor, "Title or citation")->accessibleDescription().isEmpty());
    QVERIFY(!typed.editor.save());
    QVERIFY(named(typed.editor, "Publisher")->hasFocus());
    QVERIFY2(visibleText(typed.editor).contains(QStringLiteral("Publisher: ")), qPrintable(visibleText(typed.editor)));
}

void BadInputTest::anImpossibleDateIsSaidAndKept()
{
    Typed typed(plain());
    typed.paste("Start", QStringLiteral("31/2/2018"));
    QVERIFY(visibleText(typed.editor).contains(QStringLiteral("Not a date that can be read")));
    QVERIFY(!typed.editor.save());
    QCOMPARE(qobject_cast<QLineEdit*>(named(typed.editor, "Start"))->text(), QStringLiteral("31/2/2018"));
    Typed later;
    QVERIFY(later.editor.load(typed.host.drafts.back()));
    QCOMPARE(qobject_cast<QLineEdit*>(named(later.editor, "Start"))->text(), QStringLiteral("31/2/2018"));
}

void BadInputTest::aHeadCountBelowItsMembersIsSaid()
{
    Incident incident = plain();
    Target& group = incident.targets.front();
    group.type = TargetType::Group;
    group.people = {2, 2, false, Basis::Exact};
    group.roles.clear();
    group.gender.clear();
    group.ageGroup.clear();
    incident.targets.resize(1);
    for (int i = 0; i < 3; ++i) {
        Target member;
        member.id = newId(QDateTime::currentDateTimeUtc());
        member.key = QStringLiteral("m%1").arg(i);
        member.population = group.population;
        member.memberOf = incident.targets.front().id;
        incident.targets.push_back(member);
    }
    Typed typed(incident);
    QVERIFY2(visibleText(typed.editor).contains(QStringLiteral("recorded one by one")), qPrintable(visibleText(typed.editor)));
}

void BadInputTest::moreDecidedThanThereAreIsSaid()
{
    Incident incident = plain();
    incident.proceedings[0].outcomes[0].people = 4000;
    Typed typed(incident);
    QStringList said; // beside each proceeding's table
    for (const QWidget* table : typed.editor.findChildren<QWidget*>()) {
        if (table->accessibleName() == QLatin1String("Outcomes"))
            said += table->accessibleDescription();
    }
    QVERIFY2(said.filter(QStringLiteral("Line 1:")).size() == 1, qPrintable(said.join(u'|')));
    QVERIFY(!typed.editor.save());
    QCOMPARE(typed.editor.incident().proceedings[0].outcomes[0].people, 4000);
}

void BadInputTest::filesThatCannotBeKeptAreSaid()
{
    QTemporaryDir folder;
    QFile large(folder.filePath(QStringLiteral("large.mp4")));
    QVERIFY(large.open(QFile::WriteOnly) && large.resize(qint64(2) << 30)); // of nothing: it takes no room
    QFile good(folder.filePath(QStringLiteral("good.txt")));
    QVERIFY(good.open(QFile::WriteOnly) && good.write("good") == 4);
    good.close();
    Typed typed(plain());
    auto* page = typed.editor.findChild<SourcesPage*>();
    const size_t before = typed.editor.incident().sources[0].attachments.size();
    page->addFiles({large.fileName(), folder.filePath(QStringLiteral("gone.pdf")), folder.path(), good.fileName()
#ifdef Q_OS_LINUX
                    , QStringLiteral("/proc/self/mem") // is opened, and cannot be read
#endif
    }, typed.editor.incident().sources[0].id);
    const QString said = page->findChild<MessageBar*>()->text();
    QVERIFY2(said.contains(QStringLiteral("large.mp4")) && said.contains(QStringLiteral("2.00 GiB")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("gone.pdf")));
    QVERIFY(said.contains(QStringLiteral("folder")));
#ifdef Q_OS_LINUX
    QVERIFY(said.contains(QStringLiteral("mem")));
#endif
    QCOMPARE(typed.host.contents, std::vector<QByteArray>{"good"}); // the others do not hold it up
    QCOMPARE(typed.editor.incident().sources[0].attachments.size(), before + 1);
}

void BadInputTest::whatCannotBeStoredIsAnsweredToo()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("scan.txt")));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("scan") == 4);
    file.close();
    const auto id = Environment::system().id;
    const auto full = keepFiles({file.fileName()}, id, [](const QByteArray&) -> QByteArray { throw Error(ErrorCode::DiskFull); });
    const auto large = keepFiles({file.fileName()}, id, [](const QByteArray&) -> QByteArray { throw std::bad_alloc(); });
    QVERIFY(full.size() == 1 && full[0].problem.contains(QStringLiteral("The disk is full")));
    QVERIFY(large.size() == 1 && large[0].problem.contains(QStringLiteral("not enough free memory")));
}

void BadInputTest::aDroppedFileIsASourceOfItsOwn()
{
    QTemporaryDir folder;
    QFile scan(folder.filePath(QStringLiteral("scan.txt")));
    QVERIFY(scan.open(QFile::WriteOnly) && scan.write("scan") == 4);
    scan.close();
    Typed typed(plain());
    auto* page = typed.editor.findChild<SourcesPage*>();
    const std::vector<Source> before = typed.editor.incident().sources;
    const auto drop = [&](QPoint where) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(scan.fileName())});
        QCoreApplication::processEvents(); // it is laid out
        QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QDropEvent event(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &event);
    };
    drop(QPoint(5, 5)); // above the list
    QCOMPARE(typed.editor.incident().sources.size(), before.size() + 1);
    QCOMPARE(typed.editor.incident().sources[0], before[0]);
    QCOMPARE(typed.editor.incident().sources.back().title, QStringLiteral("scan.txt"));
    QCOMPARE(typed.editor.incident().sources.back().attachments.size(), size_t(1));
    const auto* form = page->findChild<SourceForm*>();
    QCoreApplication::processEvents();
    drop(form->geometry().center()); // on the fields of the new one
    QCOMPARE(typed.editor.incident().sources.size(), before.size() + 1);
    QCOMPARE(typed.editor.incident().sources.back().attachments.size(), size_t(2));
}

void BadInputTest::aFolderIsDropped()
{
    QTemporaryDir folder;
    Typed typed(plain());
    auto* page = typed.editor.findChild<SourcesPage*>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &drop);
    QVERIFY(page->findChild<MessageBar*>()->text().contains(QStringLiteral("is a folder")));
    QVERIFY(typed.host.contents.empty());
}

void BadInputTest::anAddressThatIsNoneIsSaidAndKept()
{
    Typed typed(plain());
    typed.paste("Address", QStringLiteral("ask at the port office"));
    QTRY_VERIFY(visibleText(typed.editor).contains(QStringLiteral("no address that a browser opens")));
    QVERIFY(typed.editor.save());
    QCOMPARE(typed.host.lastSaved.sources[0].address, QStringLiteral("ask at the port office"));
    typed.paste("Address", QStringLiteral("https://example.org/a?b=c"));
    QTRY_VERIFY(!visibleText(typed.editor).contains(QStringLiteral("no address that a browser opens")));
}

void BadInputTest::aSourceNotUnderstoodIsNotLeft()
{
    Incident incident = plain();
    incident.sources.resize(1);
    Source second;
    second.id = newId(QDateTime::currentDateTimeUtc());
    second.title = QStringLiteral("Second");
    incident.sources.push_back(second);
    incident.claims.clear();
    Typed typed(incident);
    typed.paste("Published", QStringLiteral("last spring"));
    auto* list = qobject_cast<QListWidget*>(named(typed.editor, "Sources of this case"));
    list->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(list->currentRow(), 0);
    QCOMPARE(qobject_cast<QLineEdit*>(named(typed.editor, "Published"))->text(), QStringLiteral("last spring"));
    typed.paste("Published", QStringLiteral("May 2019"));
    list->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
}

void BadInputTest::pastedFilesAreKept_data()
{
    QTest::addColumn<bool>("asText");
    QTest::addColumn<bool>("asPaths");
    QTest::newRow("as a file manager copies them") << false << false;
    QTest::newRow("as addresses") << true << false;
    QTest::newRow("as paths") << true << true;
}

void BadInputTest::pastedFilesAreKept()
{
    QFETCH(bool, asText);
    QFETCH(bool, asPaths);
    QTemporaryDir folder;
    QList<QUrl> urls;
    QStringList names;
    for (const char* name : {"the verdict.txt", "photo.txt"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(name) > 0);
        urls << QUrl::fromLocalFile(file.fileName());
        names << (asPaths ? file.fileName() : urls.back().toString(QUrl::FullyEncoded));
    }
    Typed typed(plain());
    const size_t before = typed.editor.incident().sources.size();
    auto* data = new QMimeData;
    if (asText)
        data->setText(names.join(u'\n'));
    else
        data->setUrls(urls);
    QApplication::clipboard()->setMimeData(data);
    auto* line = qobject_cast<QLineEdit*>(named(typed.editor, "New source"));
    line->setFocus();
    QTest::keySequence(line, QKeySequence::Paste);
    press(Qt::Key_Return);
    QCOMPARE(typed.host.contents, (std::vector<QByteArray>{"the verdict.txt", "photo.txt"}));
    QCOMPARE(typed.editor.incident().sources.size(), before + 2);
    QVERIFY(line->text().isEmpty());
}

QTEST_MAIN(BadInputTest)
#include "test_bad_input.moc"
