// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/source_form.h"

#include "ui/editor/cells.h"
#include "ui/editor/source_comparison.h"
#include "ui/editor/table_section.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/form_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>

namespace recense::ui {

namespace {

bool isAddress(const QString& text)
{
    if (text.trimmed().isEmpty())
        return true;
    const QUrl url = QUrl::fromUserInput(text.trimmed());
    const QString scheme = QUrl(text.trimmed()).scheme();
    if (scheme == QLatin1String("doi") || scheme == QLatin1String("urn") || scheme == QLatin1String("hdl"))
        return true;
    return url.isValid() && !text.trimmed().contains(u' ') && url.host().contains(u'.')
           && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")
               || url.scheme() == QLatin1String("ftp"));
}

} // namespace

SourceForm::SourceForm(const EditorContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_form(new FieldForm), m_title(new TextLine(tr("Title or citation"))),
      m_publisher(new TextLine(tr("Publisher"))), m_address(new TextLine(tr("Address"))),
      m_archive(new TextLine(tr("Archived at"))),
      m_type(new ChoiceEdit(context.terms(QStringLiteral("source_type")), tr("Type of source"))),
      m_language(new ChoiceEdit(languageChoices, tr("Language"))),
      m_scale(new ChoiceEdit(context.terms(QStringLiteral("scale")), tr("Scale"))),
      m_reliability(new ChoiceEdit(context.terms(QStringLiteral("reliability")), tr("Reliability"))),
      m_published(new DateEdit(tr("Published"))), m_accessed(new DateEdit(tr("Accessed"))),
      m_passage(new TextArea(tr("Quoted passage"), 3)),
      m_supports(new ChipEdit(context.records(), ChipEdit::Plain, tr("Supports"))), m_files(new QListWidget)
{
    m_form->add(tr("Title or citation"), m_title, FieldForm::Whole, QStringLiteral("title"));
    m_form->add(tr("Address"), m_address, FieldForm::Whole, QStringLiteral("address"));
    m_form->add(tr("Archived at"), m_archive, FieldForm::Whole, QStringLiteral("archive_address"));
    m_form->add(tr("Publisher"), m_publisher, FieldForm::Half, QStringLiteral("publisher"));
    m_form->add(tr("Type"), m_type, FieldForm::Half);
    m_form->add(tr("Published"), m_published, FieldForm::Half);
    m_form->add(tr("Accessed"), m_accessed, FieldForm::Half);
    m_form->add(tr("Language"), m_language, FieldForm::Half);
    m_form->add(tr("Scale"), m_scale, FieldForm::Half);
    m_form->add(tr("Reliability"), m_reliability, FieldForm::Half);
    m_form->add(tr("Quoted passage"), m_passage, FieldForm::Whole, QStringLiteral("passage"));
    m_form->add(tr("Supports"), m_supports);
    m_supports->setPlaceholder(tr("the case as a whole, unless a record is named"));
    m_files->setAccessibleName(tr("Files"));
    m_files->setFixedHeight(3 * fontMetrics().lineSpacing() + 8);
    auto* addFiles = new QPushButton(tr("Add files\u2026"));
    auto* removeSource = new QPushButton(tr("Remove this source"));
    auto* files = new QWidget;
    auto* row = new QHBoxLayout(files);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_files, 1);
    row->addWidget(addFiles, 0, Qt::AlignTop);
    m_form->add(tr("Files"), files);
    m_claims = new TableSection(
        tr("What this source says"),
        {{tr("Of"), LineColumn::Choose,
          [this] {
              Choices all = m_context.records()();
              all.insert(all.begin(), {cellOf(m_context.current().id), tr("The case"), {}, {}});
              return all;
          },
          [this] { return cellOf(m_context.current().id); }},
         {tr("Field"), LineColumn::Choose, claimFields, {}, false, false, true},
         {tr("Says"), LineColumn::Text, {}, {}, false, true}},
        [this] { return m_context.newId(); });
    m_claims->setHint(tr("where sources differ; the record above keeps your own judgement"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(m_claims);
    layout->addWidget(removeSource, 0, Qt::AlignTrailing);
    connect(addFiles, &QPushButton::clicked, this, &SourceForm::filesWanted);
    connect(removeSource, &QPushButton::clicked, this, &SourceForm::removeWanted);
    connectFields();
}

void SourceForm::connectFields()
{
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{m_title, m_publisher, m_address, m_archive, m_type,
                                                             m_language, m_scale, m_reliability})
        connect(line, &QLineEdit::textEdited, this, &SourceForm::edited);
    for (ChoiceEdit* edit : {m_type, m_language, m_scale, m_reliability})
        connect(edit, &ChoiceEdit::keyChanged, this, &SourceForm::edited);
    for (DateEdit* edit : {m_published, m_accessed})
        connect(edit, &DateEdit::changed, this, &SourceForm::edited);
    connect(m_passage, &QPlainTextEdit::textChanged, this, &SourceForm::edited);
    connect(m_supports, &ChipEdit::changed, this, &SourceForm::edited);
    connect(m_claims, &TableSection::edited, this, &SourceForm::edited);
    auto* removeFile = new QShortcut(QKeySequence::Delete, m_files, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removeFile, &QShortcut::activated, this, [this] {
        const int row = m_files->currentRow();
        if (row < 0)
            return;
        m_loaded.attachments.erase(m_loaded.attachments.begin() + row);
        showFiles();
        Q_EMIT edited();
    });
}

void SourceForm::load(const Source& source, const std::vector<Claim>& claims)
{
    const QSignalBlocker quiet(this);
    m_loaded = source;
    m_title->setValue(source.title);
    m_publisher->setValue(source.publisher);
    m_address->setValue(source.address);
    m_archive->setValue(source.archiveAddress);
    m_type->setKey(source.type.text());
    m_language->setKey(source.language);
    m_scale->setKey(source.scale.text());
    m_reliability->setKey(source.reliability.text());
    m_published->setDate(source.published);
    m_accessed->setDate(source.accessed);
    m_passage->setValue(source.passage);
    m_supports->setChips(chipsOf(source.supports));
    std::vector<Line> lines;
    for (const Claim& claim : claims) {
        if (claim.source == source.id)
            lines.push_back({claim.id, {cellOf(claim.subject), claim.field, claim.value}});
    }
    m_claims->setLines(std::move(lines));
    showFiles();
}

Source SourceForm::source() const
{
    Source source = m_loaded;
    source.title = m_title->value();
    source.publisher = m_publisher->value();
    source.address = m_address->value();
    source.archiveAddress = m_archive->value();
    source.type = codeOf(m_type->key());
    source.language = m_language->key();
    source.scale = codeOf(m_scale->key());
    source.reliability = codeOf(m_reliability->key());
    source.published = m_published->date();
    source.accessed = m_accessed->date();
    source.passage = m_passage->value();
    source.supports = idsOf(m_supports->chips());
    return source;
}

std::vector<Claim> SourceForm::claims() const
{
    std::vector<Claim> claims;
    for (const Line& line : m_claims->lines())
        claims.push_back({line.id, m_loaded.id, Id::fromString(line.cells[0]), line.cells[1], line.cells[2]});
    return claims;
}

void SourceForm::addAttachments(const std::vector<Attachment>& attachments)
{
    m_loaded.attachments.insert(m_loaded.attachments.end(), attachments.begin(), attachments.end());
    showFiles();
    Q_EMIT edited();
}

void SourceForm::showFiles()
{
    m_files->clear();
    for (const Attachment& file : m_loaded.attachments) {
        auto* item = new QListWidgetItem(tr("%1 (%2)", "a file and its size")
                                             .arg(file.fileName, locale().formattedDataSize(file.size)),
                                         m_files);
        item->setToolTip(tr("Kept in the register. SHA-256 %1. Delete takes it out of this source.")
                             .arg(QString::fromLatin1(file.sha256.toHex())));
    }
}

void SourceForm::refreshLabels()
{
    m_supports->refresh();
    m_claims->table()->lineModel().refresh();
}

QString SourceForm::faulty() const
{
    const std::pair<const char*, QString> texts[] = {{"title", m_title->value()},
                                                     {"address", m_address->value()},
                                                     {"archive_address", m_archive->value()},
                                                     {"publisher", m_publisher->value()},
                                                     {"passage", m_passage->value()}};
    for (const auto& [field, text] : texts) {
        if (text.size() > kLongestText || text.contains(QChar(u'\0')))
            return QString::fromLatin1(field);
    }
    return QStringLiteral("title");
}

bool SourceForm::showProblem(const QString& sentence) { return m_form->note(faulty(), sentence); }

void SourceForm::clearProblems()
{
    m_form->clearNotes();
    // Said, and kept as it is: what cannot be opened may still be found.
    const QString sentence = tr("This is no address that a browser opens (https://…). It is kept as it is typed.");
    if (!isAddress(m_address->value()))
        m_form->note(QStringLiteral("address"), sentence);
    if (!isAddress(m_archive->value()))
        m_form->note(QStringLiteral("archive_address"), sentence);
}

bool SourceForm::hasUnread() const
{
    const QList<QWidget*> widgets = findChildren<QWidget*>();
    return std::any_of(widgets.begin(), widgets.end(), [](const QWidget* widget) {
        const auto* field = dynamic_cast<const TypedField*>(widget);
        return field && !field->unread().isEmpty();
    });
}

QWidget* SourceForm::fieldToMend() const { return m_form->widget(faulty()); }

} // namespace recense::ui
