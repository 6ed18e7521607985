// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/finish.h"

#include "core/error.h"
#include "core/report/pdf/attach.h"
#include "core/report/pdf/content_filter.h"
#include "core/report/pdf/font_text.h"

#include <QThread>

#include <atomic>
#include <future>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_QPDFTokenizer.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace recense::report {
namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString& words)
{
    return Handle::newUnicodeString(words.toStdString());
}

// Follows the structure tree in reading order, which is the order in which the painter took its notes.
class TreeNotes
{
public:
    TreeNotes(const TagNotes& notes, const std::vector<Handle>& pages) : m_notes(notes), m_pages(pages) {}

    void visit(Handle node, const std::string& parent)
    {
        if (!node.isDictionary())
            return;
        Handle type = node.getKey("/S");
        const std::string name = type.isName() ? type.getName() : std::string();
        Handle kids = node.getKey("/K");
        annotate(node, name, parent == "/TR" ? m_rowGroup : parent);
        if (parent == "/THead" || parent == "/TBody")
            m_rowGroup = parent;
        if (kids.isArray())
            for (int i = 0; i < kids.getArrayNItems(); ++i)
                visit(kids.getArrayItem(i), name);
        else
            visit(kids, name);
    }

    bool complete() const
    {
        return m_figure == m_notes.figures.size() && m_link == m_notes.links.size() &&
               m_part == m_notes.languages.size();
    }

private:
    void annotate(Handle node, const std::string& name, const std::string& group)
    {
        if (name == "/TH") {
            const char* scope = group == "/THead" ? "/Column" : "/Row";
            node.replaceKey("/A", Handle::newDictionary({{"/O", Handle::newName("/Table")},
                                                         {"/Scope", Handle::newName(scope)}}));
        } else if (name == "/L") {
            node.replaceKey("/A", Handle::newDictionary({{"/O", Handle::newName("/List")},
                                                         {"/ListNumbering", Handle::newName("/Disc")}}));
        } else if (name == "/Figure" && m_figure < m_notes.figures.size()) {
            describe(node, m_notes.figures[m_figure++]);
        } else if (name == "/Link" && m_link < m_notes.links.size()) {
            finishLink(node, m_notes.links[m_link++]);
        } else if (name == "/Part" && m_part < m_notes.languages.size()) {
            node.replaceKey("/Lang", text(m_notes.languages[m_part++]));
        }
    }

    static void describe(Handle node, const TagNotes::Figure& figure)
    {
        node.replaceKey("/Alt", text(figure.alternative));
        Handle box = Handle::newArray();
        for (double side : figure.box)
            box.appendItem(Handle::newReal(side, 2));
        node.replaceKey("/A", Handle::newDictionary({{"/O", Handle::newName("/Layout")},
                                                     {"/Placement", Handle::newName("/Block")},
                                                     {"/BBox", box}}));
    }

    void finishLink(Handle node, const TagNotes::Link& link) const
    {
        Handle kids = node.getKey("/K");
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
            Handle kid = kids.getArrayItem(i);
            Handle annotation = kid.isDictionary() ? kid.getKey("/Obj") : Handle::newNull();
            if (!annotation.isDictionary())
                continue;
            annotation.replaceKey("/Contents", text(link.text));
            if (link.page >= 0)
                annotation.replaceKey("/Dest", target(link));
        }
    }

    Handle target(const TagNotes::Link& link) const
    {
        return Handle::newArray({m_pages.at(size_t(link.page)), Handle::newName("/XYZ"),
                                 Handle::newInteger(0), Handle::newReal(link.y, 2), Handle::newNull()});
    }

    const TagNotes& m_notes;
    const std::vector<Handle>& m_pages;
    std::string m_rowGroup;
    size_t m_figure = 0;
    size_t m_link = 0;
    size_t m_part = 0;
};

// XMP (ISO 16684-1) with the identifier of PDF/UA-1 (ISO 14289-1, 5).
QString metadata(const DocumentFacts& facts)
{
    return QStringLiteral(
               "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
               "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
               " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
               " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
               "<dc:format>application/pdf</dc:format>\n"
               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
               "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
               "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
               "<xmp:CreatorTool>%4</xmp:CreatorTool>\n"
               "<xmp:CreateDate>%5</xmp:CreateDate>\n"
               "<pdfuaid:part>1</pdfuaid:part>\n"
               "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n")
        .arg(facts.title.toHtmlEscaped(), facts.author.toHtmlEscaped(), facts.language.toHtmlEscaped(),
             facts.creator.toHtmlEscaped(), facts.created);
}

void describeDocument(QPDF& pdf, const DocumentFacts& facts)
{
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", text(facts.language));
    root.replaceKey("/ViewerPreferences",
                    Handle::newDictionary({{"/DisplayDocTitle", Handle::newBool(true)}}));
    Handle xmp = Handle::newStream(&pdf, metadata(facts).toStdString());
    xmp.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(xmp));
}

// Put in order and packed.
std::string inOrder(const Buffer& content, const std::set<std::string>& needless)
{
    std::string packed;
    Pl_String end("packed", nullptr, packed);
    Pl_Flate flate("flate", &end, Pl_Flate::a_deflate);
    ContentFilter filter(needless);
    Pl_QPDFTokenizer tokens("content", &filter, &flate);
    tokens.write(content.getBuffer(), content.getSize());
    tokens.finish();
    return packed;
}

// The contents of all pages, put in order in threads of their own from the making of this on: the longest part of
// finishing. Contents do not depend on each other, but only one thread may touch the PDF itself.
class Contents
{
public:
    Contents(const std::vector<Handle>& pages, std::set<std::string> needless) : m_pages(pages), m_needless(std::move(needless))
    {
        for (const Handle& page : pages)
            m_contents.emplace_back(Handle(page).getKey("/Contents").getStreamData(), std::string());
        for (int i = 0; i < QThread::idealThreadCount(); ++i) {
            m_helpers.push_back(std::async(std::launch::async, [this] {
                for (size_t page = m_next++; page < m_contents.size(); page = m_next++)
                    m_contents[page].second = inOrder(*m_contents[page].first, m_needless);
            }));
        }
    }

    // Waits for them, and gives the pages what they have made.
    void put()
    {
        for (std::future<void>& helper : m_helpers)
            helper.get();
        for (size_t i = 0; i < m_pages.size(); ++i) {
            Handle page = m_pages[i];
            page.replaceKey("/Tabs", Handle::newName("/S"));
            page.getKey("/Contents").replaceStreamData(m_contents[i].second, Handle::newName("/FlateDecode"), Handle::newNull());
        }
    }

private:
    const std::vector<Handle>& m_pages;
    const std::set<std::string> m_needless;
    std::vector<std::pair<std::shared_ptr<Buffer>, std::string>> m_contents;
    std::atomic<size_t> m_next = 0;
    std::vector<std::future<void>> m_helpers; // the last member: it waits for them before the others go
};

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

QByteArray finish(const QByteArray& bytes, const DocumentFacts& facts, const TagNotes& notes,
                  const std::vector<Attachment>& attachments)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
        const std::vector<Handle> pages = pdf.getAllPages();
        Contents contents(pages, giveLettersForPresentationForms(pdf));
        TreeNotes tree(notes, pages);
        Handle kids = pdf.getRoot().getKey("/StructTreeRoot").getKey("/K");
        if (!kids.isArray())
            tree.visit(kids, {});
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
            tree.visit(kids.getArrayItem(i), {});
        if (!tree.complete())
            throw Error(ErrorCode::Internal, QStringLiteral("the PDF's structure is not as painted"));
        describeDocument(pdf, facts);
        contents.put();
        attach(pdf, attachments, facts.created);
        return written(pdf);
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) {
        throw Error(ErrorCode::Internal, QString::fromUtf8(error.what()));
    }
}

} // namespace recense::report
