// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sources_page.h"

#include "ui/editor/pasted_source.h"
#include "ui/editor/source_comparison.h"
#include "ui/editor/source_form.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/typed_field.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

// Takes a citation, which becomes a source with Enter or when the case is saved.
class PasteLine : public QLineEdit, public TypedField
{
public:
    std::function<void(const QStringList&)> filesPasted; // as a file manager copies them

    QString unread() const override { return {}; }
    QList<HalfTyped> halfTyped() const override
    {
        return text().isEmpty() ? QList<HalfTyped>() : QList<HalfTyped>{{0, text()}};
    }
    void retype(const HalfTyped& part) override { setText(part.text); }
    void focusField() override { setFocus(Qt::OtherFocusReason); }
    QString fieldTitle() const override { return accessibleName(); }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->matches(QKeySequence::Paste)) {
            if (const QStringList files = localFiles(QApplication::clipboard()->mimeData()); !files.isEmpty())
                return filesPasted(files);
        }
        QLineEdit::keyPressEvent(event);
    }
};

} // namespace

SourcesPage::SourcesPage(const EditorContext& shared, QWidget* parent)
    : EditorPage(shared, tr("Sources"), parent), m_list(new QListWidget),
      m_form(new SourceForm(shared, this)), m_message(new MessageBar),
      m_comparison(new SourceComparison(shared))
{
    setAcceptDrops(true);
    auto* paste = new PasteLine;
    m_paste = paste;
    m_paste->setAccessibleName(tr("New source"));
    m_paste->setPlaceholderText(tr("Paste an address or a citation, then Enter; or drop a file here"));
    m_list->setAccessibleName(tr("Sources of this case"));
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_paste);
    layout->addWidget(m_message);
    layout->addWidget(m_list);
    layout->addWidget(m_form);
    layout->addWidget(m_comparison);
    connect(m_paste, &QLineEdit::returnPressed, this, &SourcesPage::paste);
    connect(m_paste, &QLineEdit::textEdited, this, &EditorPage::edited);
    connect(m_list, &QListWidget::currentRowChanged, this, &SourcesPage::choose);
    connect(m_form, &SourceForm::edited, this, [this] {
        take();
        Q_EMIT edited();
    });
    connect(m_form, &SourceForm::removeWanted, this, &SourcesPage::remove);
    connect(m_form, &SourceForm::filesWanted, this, [this] {
        // A lock closes the dialog, and with it this page.
        const QPointer<SourcesPage> still(this);
        const QStringList files = context().host->chooseFiles(window());
        if (still)
            addFiles(files, m_form->source().id);
    });
    paste->filesPasted = [this](const QStringList& files) { addFiles(files); };
    // What is dropped on a field is for the page, which knows an address or a file.
    for (QWidget* field : findChildren<QWidget*>())
        field->setAcceptDrops(false);
}

void SourcesPage::paste()
{
    const QString pasted = m_paste->text().trimmed();
    if (pasted.isEmpty())
        return;
    m_paste->clear();
    if (const QStringList files = filesNamedIn(pasted); !files.isEmpty())
        addFiles(files);
    else
        add(sourceOf(pasted));
}

void SourcesPage::finishTyping()
{
    EditorPage::finishTyping();
    paste();
}

void SourcesPage::bringToFront(int source) { m_list->setCurrentRow(source); }

void SourcesPage::add(Source source)
{
    source.id = context().newId();
    m_sources.push_back(std::move(source));
    showList();
    m_list->setCurrentRow(m_list->count() - 1);
    Q_EMIT edited();
}

void SourcesPage::remove()
{
    if (m_chosen < 0)
        return;
    const auto at = static_cast<size_t>(m_chosen);
    const Source removed = m_sources[at];
    const std::vector<Claim> claims = m_claims;
    m_sources.erase(m_sources.begin() + m_chosen);
    std::erase_if(m_claims, [&](const Claim& claim) { return claim.source == removed.id; });
    m_message->show(MessageBar::Kind::Information, tr("Removed: %1").arg(sourceLabel(removed)));
    m_message->setAction(tr("Put back"), [this, removed, claims, at] {
        m_message->clear();
        m_sources.insert(m_sources.begin() + static_cast<std::ptrdiff_t>(std::min(at, m_sources.size())), removed);
        for (const Claim& claim : claims) {
            if (claim.source == removed.id)
                m_claims.push_back(claim);
        }
        showList();
        Q_EMIT edited();
    });
    m_chosen = -1;
    showList();
    m_list->setCurrentRow(std::min(static_cast<int>(at), m_list->count() - 1));
    m_paste->setFocus();
    Q_EMIT edited();
}

void SourcesPage::choose(int row)
{
    if (row == m_chosen)
        return;
    if (m_chosen >= 0 && row >= 0 && m_form->hasUnread()) {
        m_message->show(MessageBar::Kind::Warning, tr("Something in this source is not understood. Correct it or empty the "
                                                      "field before going to another."));
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_chosen);
        return;
    }
    m_chosen = row;
    m_form->setVisible(row >= 0);
    if (row >= 0)
        m_form->load(m_sources[static_cast<size_t>(row)], m_claims);
}

void SourcesPage::take()
{
    if (m_chosen < 0)
        return;
    Source& source = m_sources[static_cast<size_t>(m_chosen)];
    source = m_form->source();
    m_list->item(m_chosen)->setText(sourceLabel(source));
    // Claims keep their places among those of other sources; new ones come last.
    std::vector<Claim> own = m_form->claims();
    std::vector<Claim> all;
    for (const Claim& claim : m_claims) {
        const auto same = std::find_if(own.begin(), own.end(), [&](const Claim& c) { return c.id == claim.id; });
        if (same != own.end()) {
            all.push_back(*same);
            own.erase(same);
        } else if (claim.source != source.id) {
            all.push_back(claim);
        }
    }
    all.insert(all.end(), own.begin(), own.end());
    m_claims = std::move(all);
}

void SourcesPage::showList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Source& source : m_sources) {
        auto* item = new QListWidgetItem(sourceLabel(source), m_list);
        item->setToolTip(source.address);
    }
    const int rows = std::clamp(m_list->count(), 1, 6);
    m_list->setFixedHeight(rows * (fontMetrics().lineSpacing() + 4) + 2 * m_list->frameWidth() + 4);
    m_list->setVisible(!m_sources.empty());
    m_list->setCurrentRow(m_chosen);
}

void SourcesPage::load(const Incident& incident)
{
    m_sources = incident.sources;
    m_claims = incident.claims;
    m_message->clear();
    m_paste->clear();
    m_chosen = -1;
    showList();
    m_form->hide();
    m_list->setCurrentRow(m_sources.empty() ? -1 : 0);
}

void SourcesPage::collect(Incident& incident) const
{
    incident.sources = m_sources;
    incident.claims = m_claims;
}

void SourcesPage::refreshLabels(const Incident& incident)
{
    m_comparison->show(incident);
    if (m_chosen >= 0)
        m_form->refreshLabels();
}

size_t SourcesPage::position(const Id& id) const
{
    return static_cast<size_t>(std::find_if(m_sources.begin(), m_sources.end(),
                                            [&id](const Source& source) { return source.id == id; })
                               - m_sources.begin());
}

void SourcesPage::clearProblems()
{
    m_form->clearProblems();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setIcon({});
}

bool SourcesPage::showProblem(const Problem& problem, const QString& sentence)
{
    const size_t at = position(problem.subject);
    if (at == m_sources.size())
        return false;
    m_list->item(static_cast<int>(at))->setIcon(style()->standardIcon(QStyle::SP_MessageBoxWarning));
    return static_cast<int>(at) != m_chosen || m_form->showProblem(sentence);
}

QWidget* SourcesPage::fieldOf(const QString& field, const Id& subject) const
{
    const size_t at = position(subject);
    if (at < m_sources.size()) {
        m_list->setCurrentRow(static_cast<int>(at));
        return m_form->fieldToMend();
    }
    return field == QLatin1String("sources") && subject.isNull() ? m_paste : nullptr;
}

void SourcesPage::addFiles(const QStringList& paths, const Id& source)
{
    if (paths.isEmpty())
        return;
    ++m_keeping;
    m_message->show(MessageBar::Kind::Information, pending());
    context().host->keepFiles(paths, this, [this, source](const std::vector<KeptFile>& files) {
        --m_keeping;
        m_message->clear();
        addKept(files, source);
    });
}

void SourcesPage::addKept(const std::vector<KeptFile>& files, const Id& source)
{
    std::vector<Attachment> kept;
    QStringList problems;
    for (const KeptFile& file : files) {
        if (file.problem.isEmpty())
            kept.push_back(file.attachment);
        else
            problems.append(file.problem);
    }
    if (!problems.isEmpty())
        m_message->show(MessageBar::Kind::Failure, problems.join(u'\n'));
    const size_t at = position(source);
    if (at < m_sources.size() && !kept.empty()) {
        m_list->setCurrentRow(static_cast<int>(at));
        m_form->addAttachments(kept);
        return;
    }
    for (const Attachment& file : kept) {
        Source own;
        own.title = file.fileName;
        own.attachments = {file};
        add(std::move(own));
    }
}

QString SourcesPage::pending() const
{
    return m_keeping > 0 ? tr("Files are being put into the register; that takes a moment.") : QString();
}

void SourcesPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void SourcesPage::dropEvent(QDropEvent* event)
{
    // On the form of a source, files are that source's; elsewhere each is a new one.
    const bool onForm = m_form->isVisible() && m_form->geometry().contains(event->position().toPoint());
    if (const QStringList files = localFiles(event->mimeData()); !files.isEmpty())
        addFiles(files, onForm ? m_form->source().id : Id());
    else
        add(sourceOf(event->mimeData()->text()));
    event->acceptProposedAction();
}

} // namespace recense::ui
