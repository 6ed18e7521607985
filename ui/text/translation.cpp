// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace recense::ui {

namespace {

QString& current()
{
    static QString language = QStringLiteral("en");
    return language;
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("fr")};
}

QString languageFor(const QString& wanted)
{
    if (languages().contains(wanted))
        return wanted;
    for (const QString& name : QLocale::system().uiLanguages()) {
        const QString language = name.left(2).toLower();
        if (languages().contains(language))
            return language;
    }
    return QStringLiteral("en");
}

void useLanguage(const QString& language)
{
    static QTranslator* own = nullptr;
    static QTranslator* qt = nullptr;
    QCoreApplication* app = QCoreApplication::instance();
    for (QTranslator* translator : {own, qt}) {
        if (translator)
            QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    current() = language;
    // The system knows the country, where it speaks this language; but not its own formats, which may speak another
    // one. English without a country writes the day before the month.
    const QLocale system = QLocale::system();
    const QLocale::Language spoken = QLocale(language).language();
    if (spoken == system.language())
        QLocale::setDefault(QLocale(spoken, system.territory()));
    else
        QLocale::setDefault(spoken == QLocale::English ? QLocale(spoken, QLocale::UnitedKingdom) : QLocale(language));
    qt = new QTranslator(app);
    if (qt->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    own = new QTranslator(app); // English too: its plurals
    if (own->load(QStringLiteral(":/recense/translations/recense_%1.qm").arg(language)))
        QCoreApplication::installTranslator(own);
}

QString currentLanguage()
{
    return current();
}

} // namespace recense::ui
