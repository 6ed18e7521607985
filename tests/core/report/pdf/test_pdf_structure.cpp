// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make.h"
#include "core/report/pdf/pdf.h"
#include "core/sheet/sample.h"
#include "tests/core/report/sample_document.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <functional>
#include <set>

using namespace recense;
using namespace recense::report;
using Handle = QPDFObjectHandle;

namespace {

QString name(Handle handle)
{
    return handle.isName() ? QString::fromStdString(handle.getName()).mid(1) : QString();
}

QString words(Handle handle)
{
    return handle.isString() ? QString::fromStdString(handle.getUTF8Value()) : QString();
}

// Every element of the structure with its ancestors' names, in reading order.
void walk(Handle node, const QStringList& above, const std::function<void(Handle, const QStringList&)>& visit)
{
    if (node.isArray()) {
        for (int i = 0; i < node.getArrayNItems(); ++i)
            walk(node.getArrayItem(i), above, visit);
    } else if (node.isDictionary() && node.getKey("/S").isName()) {
        visit(node, above);
        walk(node.getKey("/K"), above + QStringList{name(node.getKey("/S"))}, visit);
    }
}

// What a page's content shows, how deep in marked content, and the numbers (MCID) of its pieces.
class MarkedContent : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(Handle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            if (object.isDictionary() && object.getKey("/MCID").isInteger())
                pieces.insert(object.getKey("/MCID").getIntValueAsInt());
            m_operands.append(QString::fromStdString(object.isName() ? object.getName() : std::string()));
            return;
        }
        const std::string op = object.getOperatorValue();
        if (op == "BDC" || op == "BMC") {
            ++depth;
            if (m_operands.value(0) == QStringLiteral("/Artifact"))
                ++artifacts;
        } else if (op == "EMC") {
            --depth;
        } else if (QStringList{QStringLiteral("Tj"), QStringLiteral("TJ"), QStringLiteral("f"),
                               QStringLiteral("f*"), QStringLiteral("S"), QStringLiteral("B"),
                               QStringLiteral("Do"), QStringLiteral("sh")}
                       .contains(QString::fromStdString(op))) {
            (depth > 0 ? marked : bare) += 1;
        }
        m_operands.clear();
    }
    void handleEOF() override {}

    int depth = 0;
    int marked = 0;
    int bare = 0;
    int artifacts = 0;
    std::set<int> pieces;

private:
    QStringList m_operands;
};

} // namespace

class TestPdfStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open(writePdf({sampleDocument()}, m_options)); }

    void sameInputSameBytes()
    {
        QCOMPARE(writePdf({sampleDocument()}, m_options), m_bytes);
        QVERIFY(writePdf({sampleDocument()}, {QDate(2023, 12, 31)}) != m_bytes);
    }

    void saysWhatPdfUaAsksFor()
    {
        Handle root = m_pdf->getRoot();
        QCOMPARE(words(root.getKey("/Lang")), QStringLiteral("en"));
        QVERIFY(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        QCOMPARE(words(m_pdf->getTrailer().getKey("/Info").getKey("/Title")), sampleDocument().title);
        const auto data = root.getKey("/Metadata").getStreamData();
        const QByteArray xmp(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
        QVERIFY(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"));
        QVERIFY(xmp.contains(sampleDocument().title.toUtf8()));
        QVERIFY(xmp.contains("<xmp:CreateDate>2024-12-31T00:00:00Z</xmp:CreateDate>"));
        for (auto& page : QPDFPageDocumentHelper(*m_pdf).getAllPages())
            QCOMPARE(name(page.getObjectHandle().getKey("/Tabs")), QStringLiteral("S"));
    }

    void everyHeaderCellHasItsScope()
    {
        QMap<QString, int> scopes;
        walk(m_tree, {}, [&](Handle node, const QStringList& above) {
            if (name(node.getKey("/S")) != QLatin1String("TH"))
                return;
            const bool head = above.contains(QLatin1String("THead"));
            const QString scope = name(node.getKey("/A").getKey("/Scope"));
            QCOMPARE(scope, head ? QStringLiteral("Column") : QStringLiteral("Row"));
            ++scopes[scope];
        });
        QCOMPARE(scopes[QStringLiteral("Column")], 6 + 5);
        QCOMPARE(scopes[QStringLiteral("Row")], 8 + 120); // a repeated header is no row
    }

    void everyRowHasAllItsCells()
    {
        int rows = 0;
        walk(m_tree, {}, [&](Handle node, const QStringList&) {
            if (name(node.getKey("/S")) != QLatin1String("TR"))
                return;
            ++rows;
            const int cells = node.getKey("/K").getArrayNItems();
            QVERIFY(cells == 5 || cells == 6);
        });
        QCOMPARE(rows, 1 + 8 + 1 + 120);
    }

    void everyFigureSaysTheSameInWordsAndWhereItIs()
    {
        QStringList alternatives;
        walk(m_tree, {}, [&](Handle node, const QStringList&) {
            if (name(node.getKey("/S")) != QLatin1String("Figure"))
                return;
            alternatives.append(words(node.getKey("/Alt")));
            QCOMPARE(node.getKey("/A").getKey("/BBox").getArrayNItems(), 4);
        });
        QCOMPARE(alternatives.size(), 2);
        QVERIFY(alternatives[0].contains(QLatin1String("Greece at least 62")));
        QVERIFY(alternatives[1].contains(QLatin1String("2021 at least 89")));
    }

    void linksAreNamedAndLeadToTheirPages()
    {
        QStringList links;
        QList<int> targets;
        const std::vector<Handle> pages = m_pdf->getAllPages();
        walk(m_tree, {}, [&](Handle node, const QStringList&) {
            Handle kids = node.getKey("/K");
            for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
                Handle annotation = kids.getArrayItem(i).isDictionary() ? kids.getArrayItem(i).getKey("/Obj")
                                                                        : Handle::newNull();
                if (!annotation.isDictionary())
                    continue;
                const Handle page = annotation.getKey("/Dest").isArray()
                                        ? annotation.getKey("/Dest").getArrayItem(0)
                                        : Handle::newNull();
                for (size_t p = 0; p < pages.size(); ++p)
                    if (pages[p].getObjGen() == page.getObjGen())
                        targets.append(int(p));
                links.append(words(annotation.getKey("/Contents")));
            }
        });
        QCOMPARE(links.size(), 6 + 1); // the contents, and one address
        QCOMPARE(links.first(), QStringLiteral("The figures"));
        QCOMPARE(targets, (QList<int>{0, 0, 1, 1, 2, 3}));
        QVERIFY(links.last().startsWith(QLatin1String("https://example.org/method")));
    }

    void bookmarksFollowTheHeadings()
    {
        auto top = QPDFOutlineDocumentHelper(*m_pdf).getTopLevelOutlines();
        QCOMPARE(top.size(), size_t(3));
        QCOMPARE(QString::fromStdString(top[0].getTitle()), QStringLiteral("The figures"));
        QCOMPARE(top[0].getKids().size(), size_t(2));
        QCOMPARE(top[1].getKids()[0].getKids().size(), size_t(1));
    }

    void allThatIsDrawnIsTaggedOrAnArtifact()
    {
        for (auto& page : QPDFPageDocumentHelper(*m_pdf).getAllPages()) {
            MarkedContent content;
            page.parseContents(&content);
            QCOMPARE(content.depth, 0);
            QCOMPARE(content.bare, 0);
            QVERIFY(content.marked > 0);
            QVERIFY(content.artifacts >= 2);
        }
    }

    void allFontsAreEmbedded()
    {
        int fonts = 0;
        for (auto& object : m_pdf->getAllObjects()) {
            if (!object.isDictionary() || name(object.getKey("/Type")) != QLatin1String("FontDescriptor"))
                continue;
            ++fonts;
            QVERIFY(object.getKey("/FontFile2").isStream() || object.getKey("/FontFile3").isStream());
            QVERIFY(name(object.getKey("/FontName")).contains(QLatin1String("+NotoSans")));
        }
        QVERIFY(fonts >= 3);
    }

    // With the map, the flow, stacked bars, told cases and all else that a report can have.
    void aWholeReportMeetsThemAll_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("figures"); // in the two languages together; of other years, at least two
        const QMap<int, int> counted{{2018, 16}, {2024, 20}};
        for (int year = 2015; year <= 2025; ++year)
            QTest::addRow("%d", year) << year << counted.value(year, 2);
    }

    void aWholeReportMeetsThemAll()
    {
        QFETCH(int, year);
        QFETCH(int, figures);
        QTemporaryDir folder;
        const auto cases = sheet::createSample(folder.filePath(QStringLiteral("s.recense")), Passphrase(QStringLiteral("sample")));
        const QStringList languages{QStringLiteral("en"), QStringLiteral("fr")};
        const Report report = Report::of(*cases, {count::Question(year), languages, {}}, true);
        open(writePdf({report.document(languages[0]), report.document(languages[1])}, m_options));

        const std::vector<Handle> pages = m_pdf->getAllPages();
        QMap<QPDFObjGen, std::set<int>> pieces;
        int alternatives = 0, headers = 0, level = 1;
        walk(m_tree, {}, [&](Handle node, const QStringList& above) {
            const QString kind = name(node.getKey("/S"));
            const auto piece = [&](Handle kid) {
                if (kid.isInteger())
                    QVERIFY(pieces[node.getKey("/Pg").getObjGen()].insert(kid.getIntValueAsInt()).second);
                else if (kid.isDictionary() && kid.getKey("/MCID").isInteger())
                    QVERIFY(pieces[kid.getKey("/Pg").getObjGen()].insert(kid.getKey("/MCID").getIntValueAsInt()).second);
            };
            Handle kids = node.getKey("/K");
            piece(kids);
            for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
                piece(kids.getArrayItem(i));
            if (kind == QLatin1String("Figure")) {
                ++alternatives;
                QVERIFY(words(node.getKey("/Alt")).size() > 20);
            } else if (kind == QLatin1String("TH")) {
                ++headers;
                QCOMPARE(name(node.getKey("/A").getKey("/Scope")),
                         above.contains(QLatin1String("THead")) ? QStringLiteral("Column") : QStringLiteral("Row"));
            } else if (kind.size() == 2 && kind[0] == u'H' && kind[1].isDigit()) {
                QVERIFY(kind[1].digitValue() <= level + 1); // none is left out
                level = kind[1].digitValue();
            }
        });
        QVERIFY2(figures == 2 ? alternatives >= 2 : alternatives == figures, qPrintable(QString::number(alternatives)));
        QVERIFY2(headers > 100, qPrintable(QString::number(headers)));
        for (auto& page : QPDFPageDocumentHelper(*m_pdf).getAllPages()) {
            QCOMPARE(name(page.getObjectHandle().getKey("/Tabs")), QStringLiteral("S"));
            MarkedContent content;
            page.parseContents(&content);
            QCOMPARE(content.bare, 0);
            QVERIFY(content.pieces == pieces[page.getObjectHandle().getObjGen()]);
        }
    }

    void twoLanguagesAreTwoPartsOfOneFile()
    {
        open(writePdf({sampleDocument(QStringLiteral("en"), 3), sampleDocument(QStringLiteral("fr"), 3)},
                      m_options));
        QStringList languages;
        walk(m_tree, {}, [&](Handle node, const QStringList&) {
            if (name(node.getKey("/S")) == QLatin1String("Part"))
                languages.append(words(node.getKey("/Lang")));
        });
        QCOMPARE(languages, (QStringList{QStringLiteral("en"), QStringLiteral("fr")}));
        QCOMPARE(QPDFOutlineDocumentHelper(*m_pdf).getTopLevelOutlines().size(), size_t(2));
    }

    void filesAreAttachedAsData()
    {
        const PdfOptions options{QDate(2024, 12, 31),
                                 {{QStringLiteral("report-2024.csv"), QStringLiteral("The figures: été"), "text/csv", "a,b\n1,2\n"},
                                  {QStringLiteral("m.json"), QStringLiteral("How"), "application/json", "{}"}}};
        open(writePdf({sampleDocument()}, options));
        QCOMPARE(writePdf({sampleDocument()}, options), m_bytes);
        QPDFEmbeddedFileDocumentHelper embedded(*m_pdf);
        QCOMPARE(embedded.getEmbeddedFiles().size(), size_t(2));
        auto file = embedded.getEmbeddedFile("report-2024.csv");
        QVERIFY(file);
        QCOMPARE(QString::fromStdString(file->getFilename()), QStringLiteral("report-2024.csv"));
        QCOMPARE(QString::fromStdString(file->getDescription()), QStringLiteral("The figures: été"));
        QCOMPARE(name(file->getObjectHandle().getKey("/AFRelationship")), QStringLiteral("Data"));
        QPDFEFStreamObjectHelper stream(file->getEmbeddedFileStream());
        QCOMPARE(stream.getSubtype(), std::string("text/csv"));
        QCOMPARE(stream.getCreationDate(), std::string("D:20241231000000Z"));
        QCOMPARE(stream.getModDate(), std::string("D:20241231000000Z"));
        const auto data = file->getEmbeddedFileStream().getStreamData();
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize())), QByteArray("a,b\n1,2\n"));
        QCOMPARE(m_pdf->getRoot().getKey("/AF").getArrayNItems(), 2);
        open(writePdf({sampleDocument()}, m_options));
        QVERIFY(!m_pdf->getRoot().hasKey("/AF"));
    }

private:
    void open(const QByteArray& bytes)
    {
        m_bytes = bytes;
        m_pdf = std::make_unique<QPDF>();
        m_pdf->processMemoryFile("report", m_bytes.constData(), size_t(m_bytes.size()));
        m_tree = m_pdf->getRoot().getKey("/StructTreeRoot").getKey("/K");
    }

    const PdfOptions m_options{QDate(2024, 12, 31)};
    QByteArray m_bytes;
    std::unique_ptr<QPDF> m_pdf;
    Handle m_tree;
};

QTEST_GUILESS_MAIN(TestPdfStructure)
#include "test_pdf_structure.moc"
