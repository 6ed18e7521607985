// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/no_cases.h"

#include "ui/text/words.h"

namespace recense::ui {

NoCases::NoCases(Session& session, QWidget* parent) : QLabel(parent), m_session(session)
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(40);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [this](const QString& link) { Q_EMIT dropAsked(link.toInt()); });
}

void NoCases::show(QList<Constraint> constraints)
{
    if (m_job)
        m_job->cancel();
    m_constraints = std::move(constraints);
    say({});
    if (m_constraints.isEmpty())
        return;
    m_job = m_session.find(
        this,
        [constraints = m_constraints](const Register& reg, const Progress& progress) {
            std::vector<qint64> cases;
            for (const Constraint& constraint : constraints) {
                if (!progress(0, 0))
                    throw Error(ErrorCode::Cancelled);
                cases.push_back(static_cast<qint64>(reg.cases(constraint.without).keys.size()));
            }
            return cases;
        },
        [this](const std::vector<qint64>& cases) { say(cases); });
}

void NoCases::say(const std::vector<qint64>& cases)
{
    if (m_constraints.isEmpty()) {
        setText(tr("There is no case in this register yet.<br><br>Ctrl+N logs the first one; File, Import takes in a "
                   "spreadsheet that you have."));
        return;
    }
    QStringList names, links;
    for (qsizetype i = 0; i < m_constraints.size(); ++i) {
        const QString name = m_constraints[i].name.toHtmlEscaped();
        names += name;
        const QString link = QStringLiteral("<a href=\"%1\">%2</a>").arg(i).arg(tr("Without %1").arg(name));
        if (!cases.empty())
            links += labelled(link, casesText(cases[static_cast<size_t>(i)]));
    }
    setText(tr("No case is left after %1.").arg(names.join(tr(" and "))) + QLatin1String("<br><br>")
            + links.join(QLatin1String("<br>")));
}

} // namespace recense::ui
