// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/party_card.h"

#include "ui/session/kept_draft.h"
#include "ui/text/date_text.h"
#include "ui/text/party_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"
#include "ui/widgets/chip_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/row_list.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

enum Role { IncidentRole = Qt::UserRole, TargetRole, PartyRole };

// A row of the cases of a party, read on a worker's thread.
struct CaseLine
{
    PartyUse use;
    QString title, who;
    std::optional<EdtfDate> start;
};

std::vector<CaseLine> linesOf(const Register& reg, const std::vector<PartyUse>& uses, const Codebook& codebook,
                              const Progress& progress)
{
    std::vector<CaseLine> lines;
    for (const PartyUse& use : uses) {
        if (!progress(0, 0))
            throw Error(ErrorCode::Cancelled);
        const Incident incident = reg.incident(use.incident);
        CaseLine line{use, incident.title.main, {}, incident.start};
        for (const Target& target : incident.targets) {
            if (target.id == use.target)
                line.who = targetText(target, codebook);
        }
        lines.push_back(line);
    }
    return lines;
}

} // namespace

PartyCard::PartyCard(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session),
      m_kept(new KeptDraft(session, [this] { return m_active && isUnsaved() ? toDraft(typed()) : QByteArray(); }, this))
{
    setObjectName(QStringLiteral("caseCard"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its fields have it
    setAccessibleName(tr("Card of the person or organisation"));
    setWidget(makePage());
    connect(&session, &Session::aboutToClose, this, [this] {
        commit();
        m_kept->keep();
    });
    clear();
}

QWidget* PartyCard::makePage()
{
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("cardPage"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 24);
    column->setSpacing(8);
    m_title = new Heading(2);
    m_title->setWordWrap(true);
    m_same = new QLabel;
    m_same->setWordWrap(true);
    m_same->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeFields();
    makeCases();
    m_panel = new LinkPanel(m_session);
    connect(m_panel, &LinkPanel::begun, this, [this] { ensureWidgetVisible(m_panel); }, Qt::QueuedConnection);
    column->addWidget(m_title);
    column->addWidget(m_same);
    column->addWidget(m_form);
    column->addSpacing(8);
    column->addWidget(new Heading(3, tr("Cases")));
    column->addWidget(m_noCases);
    column->addWidget(m_cases);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_open, m_link, m_unlink})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_panel);
    column->addStretch();
    return page;
}

void PartyCard::makeFields()
{
    m_form = new FieldForm;
    m_key = new TextLine(tr("Code"));
    m_type = new ClosedList(tr("Type"));
    m_name = new TextLine(tr("Name"));
    m_aliases = new ChipEdit([] { return Choices(); }, ChipEdit::Free, tr("Other names"));
    m_notes = new TextArea(tr("Notes"), 3);
    m_legalBasis = new TextLine(tr("Legal basis"));
    m_consent = new ClosedList(tr("Consent"));
    m_reviewBy = new DateEdit(tr("Review by"));
    m_form->add(tr("Code"), m_key, FieldForm::Half, QStringLiteral("key"));
    m_form->add(tr("Type"), m_type, FieldForm::Half);
    m_form->add(tr("Name"), m_name);
    m_form->add(tr("Other names"), m_aliases);
    m_form->add(tr("Notes"), m_notes);
    m_form->add(tr("Legal basis"), m_legalBasis);
    m_form->add(tr("Consent"), m_consent, FieldForm::Half);
    m_form->add(tr("Review by"), m_reviewBy, FieldForm::Half);
    m_key->setPlaceholderText(tr("a pseudonym, for example P-17"));
    m_name->setPlaceholderText(tr("of a person it is never needed"));
    m_aliases->setPlaceholder(tr("in any script; Enter adds"));
    m_legalBasis->setPlaceholderText(tr("why this may be held"));
    m_consent->addItem(tr("Unknown", "consent"), QString(toCode(Consent::Unknown)));
    m_consent->addItem(tr("Not needed", "consent"), QString(toCode(Consent::NotNeeded)));
    m_consent->addItem(tr("Given", "consent"), QString(toCode(Consent::Given)));
    m_consent->addItem(tr("Refused", "consent"), QString(toCode(Consent::Refused)));
    for (size_t i = 0; i < Codes<TargetType>::list.size(); ++i) {
        const auto type = static_cast<TargetType>(i);
        m_type->addItem(typeText(type, m_session.codebook()), QString(toCode(type)));
    }
    const auto typing = [this] {
        if (m_active)
            m_kept->edited();
    };
    for (TextLine* line : {m_key, m_name, m_legalBasis}) {
        connect(line, &QLineEdit::editingFinished, this, &PartyCard::commit);
        connect(line, &QLineEdit::textEdited, this, typing);
    }
    connect(m_notes, &QPlainTextEdit::textChanged, this, typing);
    for (ClosedList* list : {m_type, m_consent})
        connect(list, &QComboBox::activated, this, &PartyCard::commit);
    connect(m_aliases, &ChipEdit::changed, this, &PartyCard::commit);
    connect(m_reviewBy->line(), &QLineEdit::editingFinished, this, &PartyCard::commit);
    connect(m_reviewBy->line(), &QLineEdit::textEdited, this, typing);
    m_notes->installEventFilter(this);
}

void PartyCard::makeCases()
{
    m_noCases = new QLabel(tr("In no case yet. “Link to a case” says who this was in one."));
    m_noCases->setWordWrap(true);
    m_cases = new QTableWidget(0, 4);
    m_cases->setHorizontalHeaderLabels({tr("Reference"), tr("Title"), tr("Start"), tr("As")});
    m_cases->setAccessibleName(tr("Cases"));
    asRowList(m_cases);
    m_cases->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new ColumnWidths(m_cases, {});
    m_cases->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_cases->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_cases->installEventFilter(this);
    m_open = new QPushButton(tr("Open the case"));
    m_link = new QPushButton(tr("Link to a case…"));
    m_unlink = new QPushButton(tr("Unlink…"));
    connect(m_cases, &QTableWidget::activated, this, &PartyCard::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &PartyCard::openCurrent);
    connect(m_unlink, &QPushButton::clicked, this, &PartyCard::askUnlink);
    connect(m_link, &QPushButton::clicked, this, [this] {
        commit();
        if (!m_party.id.isNull())
            m_panel->beginLink(m_party);
    });
}

void PartyCard::clear()
{
    m_active = false;
    m_book.reset();
    load(Party());
    m_panel->end();
    m_title->setText(tr("Choose somebody in the list, or add somebody new."));
    m_same->hide();
    m_form->hide();
    showCases();
}

void PartyCard::showNew()
{
    commit();
    m_active = true;
    m_panel->end();
    load(Party());
    m_title->setText(tr("New person or organisation"));
    m_same->hide();
    m_form->show();
    showCases();
    m_key->setFocus(Qt::OtherFocusReason);
    ensureVisible(0, 0);
}

void PartyCard::show(SharedBook book, const Id& party)
{
    const Party* found = book->find(party);
    if (!found)
        return clear();
    const bool other = m_party.id != party;
    if (other) {
        commit();
        if (!m_panel->isHidden()) // else what stands in it was typed before a lock
            m_panel->end();
    }
    m_book = std::move(book);
    m_active = true;
    m_form->show();
    if (other || *found != m_party) // else what is being typed stays
        load(*found);
    m_title->setText(partyTitle(m_party));
    QStringList same;
    for (const Id& one : m_book->judged.allOf(party)) {
        const Party* also = m_book->find(one);
        if (one != party && also)
            same << partyLine(*also);
    }
    m_same->setText(tr("Judged the same as %1: they are counted once, and their cases stand together here.")
                        .arg(parted(same)));
    m_same->setVisible(!same.isEmpty());
    showCases();
    if (other)
        ensureVisible(0, 0);
}

void PartyCard::load(const Party& party)
{
    m_party = party;
    fill({party, {}, {}});
    m_kept->forget();
}

void PartyCard::retype(const Draft& draft, const TypedParty& typed)
{
    fill(typed);
    m_kept->resume(draft);
}

bool PartyCard::isUnsaved() const
{
    return typed() != TypedParty{m_party, {}, {}};
}

void PartyCard::fill(const TypedParty& typed)
{
    const Party& party = typed.party;
    m_form->clearNotes();
    m_key->setValue(party.key);
    m_type->setCode(toCode(party.type));
    m_name->setValue(party.name);
    std::vector<Chip> chips;
    for (const QString& alias : party.aliases)
        chips.push_back({alias, std::nullopt});
    m_aliases->setChips(chips);
    m_notes->setValue(party.notes);
    m_legalBasis->setValue(party.safeguards.legalBasis);
    m_consent->setCode(toCode(party.safeguards.consent));
    m_reviewBy->setDate(party.safeguards.reviewBy);
    if (!typed.alias.isEmpty())
        m_aliases->retype({0, typed.alias});
    if (!typed.reviewBy.isEmpty())
        m_reviewBy->retype({0, typed.reviewBy});
}

TypedParty PartyCard::typed() const
{
    Party party = m_party;
    party.name = m_name->value();
    party.key = m_key->value().left(64);
    if (party.key.isEmpty())
        party.key = party.name.left(64);
    party.type = fromCode<TargetType>(m_type->code()).value_or(TargetType::Person);
    party.aliases.clear();
    for (const Chip& chip : m_aliases->chips())
        party.aliases << chip.key;
    party.notes = m_notes->value();
    party.safeguards = {m_legalBasis->value(), fromCode<Consent>(m_consent->code()).value_or(Consent::Unknown),
                        m_reviewBy->unread().isEmpty() ? m_reviewBy->date() : m_party.safeguards.reviewBy};
    const QList<HalfTyped> alias = m_aliases->halfTyped();
    return {party, alias.isEmpty() ? QString() : alias.front().text, m_reviewBy->unread()};
}

void PartyCard::commit()
{
    if (!m_active || !m_session.isOpen())
        return;
    Party now = typed().party;
    m_form->clearNotes();
    if (now == m_party)
        return m_kept->edited(); // text that is no value yet, or nothing any more
    if (now.key.isEmpty()) {
        m_form->note(QStringLiteral("key"), tr("A code or a name is needed. Nothing is saved without it."));
        return;
    }
    const bool isNew = now.id.isNull();
    if (isNew)
        now.id = Environment::system().id();
    if (m_saving)
        return m_kept->keep(); // until that is done
    const Party before = std::exchange(m_party, now); // before anybody reads the register anew
    m_saving = true;
    const auto cases = static_cast<qsizetype>(m_book && !isNew ? m_book->usesOf(now.id).size() : 0);
    m_session.save(now, cases, this, [this, before, now, draft = m_kept->id()](bool done) {
        m_saving = false;
        ended(before, now, draft, done);
    });
}

void PartyCard::ended(const Party& before, const Party& now, const Id& draft, bool done)
{
    const bool stillShown = m_party.id == now.id;
    if (!done) { // its draft stays, and is tried again
        if (stillShown && m_party == now)
            m_party = before;
        if (stillShown)
            m_kept->edited();
        return;
    }
    if (!stillShown) {
        if (!draft.isNull())
            m_session.dropDraft(draft);
        Q_EMIT saved(now.id);
        return;
    }
    if (typed().party == now)
        m_kept->keep();
    else if (m_active)
        commit(); // what was typed meanwhile
    if (m_key->value().isEmpty())
        m_key->setValue(now.key);
    m_title->setText(partyTitle(now));
    showCases();
    Q_EMIT saved(now.id);
}

void PartyCard::showCases()
{
    if (m_job)
        m_job->cancel();
    const std::vector<PartyUse> uses = m_book && m_active && !m_party.id.isNull() ? m_book->usesOf(m_party.id)
                                                                                  : std::vector<PartyUse>();
    for (QPushButton* button : {m_open, m_unlink})
        button->setVisible(!uses.empty());
    m_cases->setVisible(!uses.empty());
    m_noCases->setVisible(uses.empty() && m_active);
    m_link->setVisible(m_active);
    m_cases->setRowCount(0);
    if (uses.empty())
        return;
    m_job = m_session.readInBackground(
        this,
        [uses, codebook = m_session.codebook()](const Register& reg, const Progress& progress) {
            return linesOf(reg, uses, codebook, progress);
        },
        [this](const std::vector<CaseLine>& lines) {
            m_cases->setRowCount(static_cast<int>(lines.size()));
            int row = 0;
            for (const CaseLine& line : lines) {
                QString who = line.who;
                if (const Party* other = line.use.party == m_party.id || !m_book ? nullptr : m_book->find(line.use.party))
                    who = tr("%1; linked to %2").arg(who, partyTitle(*other));
                const QString texts[] = {line.use.reference.text(), line.title, shortDateText(line.start), who};
                for (int column = 0; column < 4; ++column) {
                    auto* item = new QTableWidgetItem(texts[column]);
                    item->setToolTip(texts[column]);
                    item->setData(IncidentRole, line.use.incident);
                    item->setData(TargetRole, line.use.target);
                    item->setData(PartyRole, line.use.party);
                    m_cases->setItem(row, column, item);
                }
                ++row;
            }
            m_cases->setCurrentCell(0, 0);
            const int shown = std::min(row, 12);
            m_cases->setFixedHeight(m_cases->horizontalHeader()->sizeHint().height()
                                    + shown * m_cases->verticalHeader()->defaultSectionSize() + 2 * m_cases->frameWidth());
        });
}

void PartyCard::openCurrent()
{
    if (const QTableWidgetItem* item = m_cases->item(m_cases->currentRow(), 0))
        Q_EMIT openAsked(item->data(IncidentRole).toUuid());
}

void PartyCard::askUnlink()
{
    const QTableWidgetItem* item = m_cases->item(m_cases->currentRow(), 0);
    const Party* party = item && m_book ? m_book->find(item->data(PartyRole).toUuid()) : nullptr;
    if (party)
        m_panel->beginUnlink(*party, item->data(IncidentRole).toUuid(), item->data(TargetRole).toUuid(), item->text());
}

void PartyCard::resumeLink(const LinkPanel::Place& place)
{
    if (place.target.isNull()) {
        m_panel->beginLink(m_party);
        return m_panel->goTo(place);
    }
    for (const PartyUse& use : m_book ? m_book->usesOf(m_party.id) : std::vector<PartyUse>()) {
        const Party* party = use.target == place.target ? m_book->find(use.party) : nullptr;
        if (!party)
            continue;
        m_panel->beginUnlink(*party, use.incident, use.target, use.reference.text());
        return m_panel->goTo(place);
    }
    m_panel->end(); // unlinked meanwhile
}

bool PartyCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        commit();
    if (watched == m_cases && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        askUnlink();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace recense::ui
