// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/code.h"
#include "core/domain/edtf_date.h"
#include "core/domain/head_count.h"
#include "core/domain/id.h"
#include "core/domain/reference.h"

#include <QMap>
#include <QStringList>

#include <vector>

// What is recorded of a case, as plain values (terms: HURIDOCS Events Standard Formats, with
// proceedings, charges, steps and outcomes added). An incident holds all that belongs to it, in the
// order in which it was recorded, and is saved and loaded whole. Nothing but a title is required.
namespace recense {

// A text that a report prints, in the language it was written in and in others.
struct Text
{
    QString main;
    QMap<QString, QString> translations; // by ISO 639-1 code

    bool operator==(const Text&) const = default;
    const QString in(const QString& language) const { return translations.value(language, main); }
};

// How far one may go with data on a person (GDPR): why it may be held, and until when.
struct Safeguards
{
    QString legalBasis;
    Consent consent = Consent::Unknown;
    std::optional<EdtfDate> reviewBy; // to be reviewed or erased by then

    bool operator==(const Safeguards&) const = default;
};

// One trait of a target's people, and how many of them have it, if known.
struct Trait
{
    Code code;
    std::optional<int> people;

    bool operator==(const Trait&) const = default;
};

struct NationalityTrait
{
    CountryCode country;
    std::optional<int> people;

    bool operator==(const NationalityTrait&) const = default;
};

// What was done to a target: an arrest, a search, a fine, a smear.
struct Measure
{
    Id id;
    Code kind;                    // list `measure`
    std::optional<EdtfDate> date; // not set: not known
    Code authority;
    QString amount;   // as stated, for example "460,000"
    QString currency; // ISO 4217
    QString length;   // as stated, for example "20 days"
    QString note;

    bool operator==(const Measure&) const = default;
};

// Who was struck: a person, a group, an organisation or a vessel.
struct Target
{
    Id id;
    QString key; // within its incident, 1 to 64 characters
    TargetType type = TargetType::Person;
    Population population = Population::Solidarity;
    HeadCount people;
    std::vector<Trait> roles, gender, ageGroup, residenceStatus, racialised, disability;
    std::vector<NationalityTrait> nationality;
    std::optional<Id> party;
    std::optional<Id> memberOf; // of a person: the group of this incident that contains it
    QStringList names;          // of organisations or vessels
    Safeguards safeguards;
    std::vector<Measure> measures;

    bool operator==(const Target&) const = default;
};

struct Charge
{
    Id id;
    Code family;     // list `charge`
    QString statute; // the article, where it is known by charge
    QString text;    // as worded
    bool replaced = false;
    Answer benefitAlleged = Answer::NotStated;
    Answer exemptionExists = Answer::NotStated; // a humanitarian exemption, in that law
    Answer exemptionPleaded = Answer::NotStated;
    Answer exemptionAccepted = Answer::NotStated;

    bool operator==(const Charge&) const = default;
};

struct Step
{
    Id id;
    Code stage;                   // list `stage`; `planned` never counts
    std::optional<EdtfDate> date; // not set: not known
    Code authority;
    QString note;

    bool operator==(const Step&) const = default;
};

struct Outcome
{
    Id id;
    Id target;                    // whose outcome it is
    Code result;                  // list `result`
    std::optional<int> people;    // not set: not known, and covers nobody
    std::optional<EdtfDate> date; // not set: not known
    bool final = false;           // else it can be appealed
    QString instance;
    std::optional<int> sentenceMonths;
    Answer suspended = Answer::NotStated;
    QString fine; // as stated
    QString currency;

    bool operator==(const Outcome&) const = default;
};

struct Proceeding
{
    Id id;
    QString key; // within its incident, 1 to 64 characters
    Code track;
    CountryCode country; // where it is not the incident's
    Code authority;
    QString fileNumber;
    std::vector<Id> against; // targets; empty: all of the incident's
    QString statute;         // the law as cited for the whole proceeding
    std::vector<Charge> charges;
    std::vector<Step> steps;
    std::vector<Outcome> outcomes;

    bool operator==(const Proceeding&) const = default;
    bool isAgainst(const Id& target) const
    {
        return against.empty() || std::find(against.begin(), against.end(), target) != against.end();
    }
};

// A file kept inside the register; its content is stored once, by its hash.
struct Attachment
{
    Id id;
    QString fileName;
    QString mediaType;
    qint64 size = 0;
    QByteArray sha256; // 32 bytes, taken on intake

    bool operator==(const Attachment&) const = default;
};

struct Source
{
    Id id;
    Code type;
    QString publisher;
    QString title; // or the whole citation, where there is no address
    QString address;
    QString archiveAddress;
    std::optional<EdtfDate> published;
    std::optional<EdtfDate> accessed;
    QString language; // ISO 639-1
    Code scale;
    Code reliability;
    QString passage;          // quoted
    std::vector<Id> supports; // steps, outcomes, measures, targets; empty: the incident as a whole
    std::vector<Attachment> attachments;

    bool operator==(const Source&) const = default;
};

// What one source says of one field, beside the judgement in the record.
struct Claim
{
    Id id;
    Id source;
    Id subject;    // the incident or a record in it
    QString field; // the field's name in the schema, for example `people_min`
    QString value; // as the source has it

    bool operator==(const Claim&) const = default;
};

struct Coordinates
{
    double latitude = 0;  // degrees, WGS 84
    double longitude = 0; // degrees, WGS 84
    int precision = 0;    // metres

    bool operator==(const Coordinates&) const = default;
};

struct Incident
{
    Id id;
    Reference reference; // given at the first save
    Text title;
    Text summary;
    std::optional<EdtfDate> start, end;
    CountryCode country; // that prosecutes or acts
    QString place;
    Code setting;
    std::optional<Coordinates> coordinates;
    std::vector<Code> acts; // the first is the primary one
    Verification verification = Verification::SingleSource;
    Confidentiality confidentiality = Confidentiality::Network;
    Review review = Review::Confirmed;
    QString exclusion; // why, where review is `excluded`
    QStringList tags;
    QString notes;
    std::vector<Target> targets;
    std::vector<Proceeding> proceedings;
    std::vector<Source> sources;
    std::vector<Claim> claims;
    qint64 revision = 0; // counts the saves; of an unsaved incident 0

    bool operator==(const Incident&) const = default;
};

} // namespace recense
