// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/rule.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QWidget;

namespace recense::ui {

// A field for every part of a rule but its name. Whoever makes them lays them out, with labels.
class RuleFields : public QObject
{
    Q_OBJECT
public:
    // The widgets are children of `within`. Countries are read as one types, or else when one leaves the field.
    enum class Countries { AsTyped, WhenLeft };
    RuleFields(Countries countries, QWidget* within);

    // What they say; while what is typed is no list of countries, with those that were there before.
    count::Rule rule() const;
    void setRule(const count::Rule& rule); // emits nothing
    void typeCountries(const QString& text); // as if it were typed
    void setYear(int year) { m_yearOfEu = year; } // whose members of the European Union `EU` stands for
    bool areCountriesKnown() const;

    QComboBox *population, *inYear, *lowest;
    QCheckBox* drafts;
    QLineEdit* countries;
    QLabel* countriesProblem; // hidden while there is none
    std::vector<std::pair<QCheckBox*, Code>> tracks;

Q_SIGNALS:
    void changed();

private:
    void makeTracks(QWidget* within);
    void readCountries();

    std::vector<CountryCode> m_geography; // the last that was read
    int m_yearOfEu = 2024;
};

} // namespace recense::ui
