// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/duplicates.h"

#include <QTest>

using namespace recense;
using namespace recense::parties;

namespace {

Id idOf(uint number) { return Id(number, 0x0192, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1); }

// A small register of parties with invented names, and where they occur.
struct Made
{
    Id add(TargetType type, const QString& name, const QStringList& aliases = {}, const QString& key = {})
    {
        Party party;
        party.id = idOf(++ids);
        party.type = type;
        party.key = key.isEmpty() ? QStringLiteral("K-%1").arg(ids) : key;
        party.name = name;
        party.aliases = aliases;
        parties.push_back(party);
        return party.id;
    }
    void use(const Id& party, int incident, const char* place, const char* day, const char* file = "")
    {
        PartyUse use;
        use.party = party;
        use.incident = idOf(100'000 + static_cast<uint>(incident));
        use.target = idOf(++ids);
        use.reference = Reference(QStringLiteral("ABC"), 2024, incident);
        use.country = *CountryCode::parse(u"GR");
        use.place = QString::fromUtf8(place);
        use.time = EdtfDate::parse(QString::fromLatin1(day))->span();
        if (*file)
            use.files = {QString::fromUtf8(file)};
        uses.push_back(use);
    }
    std::vector<LikelyPair> likely(const std::vector<PartyJudgement>& judgements = {}) const
    {
        const PartyIndex index(parties);
        return Duplicates(index, uses).likely(SameParties(judgements));
    }
    LikelyPair compare(const Id& one, const Id& other) const
    {
        const PartyIndex index(parties);
        return Duplicates(index, uses).compare(one, other);
    }

    std::vector<Party> parties;
    std::vector<PartyUse> uses;
    uint ids = 0;
};

bool has(const LikelyPair& pair, Evidence evidence)
{
    return std::any_of(pair.reasons.begin(), pair.reasons.end(), [&](const Reason& r) { return r.evidence == evidence; });
}

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesOfOne_data();
    void namesOfOne();
    void namesOfTwo_data();
    void namesOfTwo();
    void typesAreNotMixed();
    void codesAloneSayNothing();
    void placeAndTimeSpeakForCodes();
    void aSharedFileSpeaksForCodes();
    void whatIsBesideLiftsADoubtfulName();
    void standingBesideEachOtherSpeaksAgainst();
    void whatWasJudgedIsNotSuggestedAgain();
    void reasonsHoldWhatLedToThem();
    void amongManyTheLabelledAreFound();
};

void TestDuplicates::namesOfOne_data()
{
    QTest::addColumn<TargetType>("type");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<Evidence>("evidence");
    const auto person = [](const char* row, const char* one, const char* other, Evidence evidence) {
        QTest::newRow(row) << TargetType::Person << QString::fromUtf8(one) << QString::fromUtf8(other) << evidence;
    };
    const auto organisation = [](const char* row, const char* one, const char* other, Evidence evidence) {
        QTest::newRow(row) << TargetType::Organisation << QString::fromUtf8(one) << QString::fromUtf8(other) << evidence;
    };
    person("case and marks", "Elodie Merisier", "ÉLODIE MERISIER", Evidence::SameName);
    person("Greek", "Γιώργος Καραμπόκης", "Giorgos Karabokis", Evidence::OtherScript);
    person("Greek, by other rules", "Χρίστος Ευαγγελόπουλος", "Hristos Evangelopulos", Evidence::OtherScript);
    person("Arabic", "محمد الخطيبي", "Mohammed El Khatibi", Evidence::OtherScript);
    person("Arabic, French spelling", "نجيب شريفي", "Nadjib Chérifi", Evidence::OtherScript);
    person("Arabic, joined", "عبد الرحمن درويشي", "Abdel Rahman Darwishi", Evidence::OtherScript);
    person("Cyrillic", "Юрий Щербаненко", "Yuri Shcherbanenko", Evidence::OtherScript);
    person("Cyrillic, German spelling", "Юрий Жуковский", "Juri Schukowski", Evidence::OtherScript);
    person("Ukrainian", "Олексій Гриненко", "Oleksii Hrynenko", Evidence::OtherScript);
    person("Greek and Cyrillic", "Ιβάν Πετρόφσκι", "Иван Петровский", Evidence::OtherSpelling);
    person("spelling", "Youssef Benhadjar", "Yusuf Benhajar", Evidence::OtherSpelling);
    person("a slip", "Marlene Oberwasser", "Marlene Obrewasser", Evidence::OtherSpelling);
    person("order", "Oberwasser, Marlene", "Marlene Oberwasser", Evidence::OtherOrder);
    person("double surname", "Ines Palomar", "Inés Palomar Riquelme", Evidence::PartOfName);
    person("hyphen", "Anne-Lise Dubreuil", "Anne Lise Dubreuil", Evidence::SameName);
    person("joined", "Abdelrahman Darwishi", "Abd al-Rahman Darwishi", Evidence::OtherSpelling);
    person("initial", "M. Oberwasser", "Marlene Oberwasser", Evidence::OtherSpelling);
    organisation("legal form", "Leuchtfeuer e.V.", "Verein Leuchtfeuer", Evidence::SameName);
    organisation("Greek legal form", "Φάρος ΑΜΚΕ", "Faros", Evidence::OtherScript);
    organisation("together", "Sea Heron", "SeaHeron", Evidence::OtherSpelling);
    organisation("initials", "Harbour Kitchen of Lesvos", "HKL", Evidence::Initials);
    organisation("initials with points", "Boats Without Borders", "B.W.B.", Evidence::Initials);
    organisation("Cyrillic", "Мост Помощи", "Most Pomoshchi", Evidence::OtherScript);
    QTest::newRow("vessel") << TargetType::Vessel << QStringLiteral("M/V Grey Heron") << QStringLiteral("Grey Heron")
                            << Evidence::PartOfName;
}

void TestDuplicates::namesOfOne()
{
    QFETCH(TargetType, type);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(Evidence, evidence);
    Made made;
    const Id a = made.add(type, one);
    const Id b = made.add(type, QStringLiteral("Somebody Else Entirely"), {other}); // an alias does as well
    made.add(type, QStringLiteral("Quentin Zweifelhaft"));
    const std::vector<LikelyPair> found = made.likely();
    const LikelyPair compared = made.compare(a, b);
    QVERIFY2(found.size() == 1, qPrintable(QStringLiteral("%1 pairs; score %2").arg(found.size()).arg(compared.score)));
    QVERIFY(found.front() == compared);
    QCOMPARE(found.front().one, a);
    QCOMPARE(found.front().other, b);
    QVERIFY2(has(found.front(), evidence), qPrintable(QString::number(int(found.front().reasons.front().evidence))));
}

void TestDuplicates::namesOfTwo_data()
{
    QTest::addColumn<TargetType>("type");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto person = [](const char* row, const char* one, const char* other) {
        QTest::newRow(row) << TargetType::Person << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    person("siblings", "Marlene Oberwasser", "Konrad Oberwasser");
    person("one first name", "Marlene Oberwasser", "Marlene Unterholz");
    person("two surnames differ", "Ines Palomar Riquelme", "Ines Palomar Santillan");
    person("alike in sound", "Mahmoud Khatibi", "Mohammed Khatibi");
    person("Greek, another", "Γιώργος Καραμπόκης", "Giorgos Karalis");
    person("Arabic, another", "محمد الخطيبي", "Ahmed Khattabi");
    person("other initial", "K. Oberwasser", "Marlene Oberwasser");
    QTest::newRow("organisations with a common word")
        << TargetType::Organisation << QStringLiteral("Harbour Kitchen") << QStringLiteral("Harbour Clinic");
    QTest::newRow("numbered vessels") << TargetType::Vessel << QStringLiteral("Heron 3") << QStringLiteral("Heron 4");
    QTest::newRow("legal forms alone") << TargetType::Organisation << QStringLiteral("Association Turquoise")
                                       << QStringLiteral("Association Vermillon");
}

void TestDuplicates::namesOfTwo()
{
    QFETCH(TargetType, type);
    QFETCH(QString, one);
    QFETCH(QString, other);
    Made made;
    const Id a = made.add(type, one), b = made.add(type, other);
    // Even in one place at one time.
    made.use(a, 1, "Sedna", "2024-03-02");
    made.use(b, 2, "Sedna", "2024-03-02");
    QVERIFY2(made.likely().empty(), qPrintable(QString::number(made.compare(a, b).score)));
}

void TestDuplicates::typesAreNotMixed()
{
    Made made;
    made.add(TargetType::Vessel, QStringLiteral("Grey Heron"));
    made.add(TargetType::Organisation, QStringLiteral("Grey Heron"));
    QVERIFY(made.likely().empty());
}

void TestDuplicates::codesAloneSayNothing()
{
    Made made;
    const Id a = made.add(TargetType::Person, {}, {}, QStringLiteral("P-17"));
    const Id b = made.add(TargetType::Person, {}, {}, QStringLiteral("P-18"));
    made.use(a, 1, "Sedna", "2024-03-02");
    made.use(b, 2, "Sedna", "2024-09-02");
    made.use(b, 3, "Elsewhere", "2024-03-02");
    QVERIFY(made.likely().empty());
    made.add(TargetType::Person, {}, {}, QStringLiteral("p-17")); // of a register that was merged
    QCOMPARE(made.likely().size(), size_t(1));
    QVERIFY(has(made.likely().front(), Evidence::SameKey));
}

void TestDuplicates::placeAndTimeSpeakForCodes()
{
    Made made;
    const Id a = made.add(TargetType::Person, {}, {}, QStringLiteral("P-17"));
    const Id b = made.add(TargetType::Person, {}, {}, QStringLiteral("P-18"));
    made.use(a, 1, "Sédna", "2024-03-02");
    made.use(b, 2, "sedna", "2024-03");
    const std::vector<LikelyPair> found = made.likely();
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(found.front().score < 0.82);
    QCOMPARE(found.front().reasons.front(),
             (Reason{Evidence::SamePlaceAndTime, {QStringLiteral("Sédna"), QStringLiteral("GR"), QStringLiteral("ABC-2024-0001"),
                                                  QStringLiteral("ABC-2024-0002")}}));
}

void TestDuplicates::aSharedFileSpeaksForCodes()
{
    Made made;
    const Id a = made.add(TargetType::Person, {}, {}, QStringLiteral("P-17"));
    const Id b = made.add(TargetType::Person, {}, {}, QStringLiteral("P-18"));
    made.use(a, 1, "", "2018", "ABM 51/2018");
    made.use(b, 2, "", "2021", "abm 51-2018");
    const std::vector<LikelyPair> found = made.likely();
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(has(found.front(), Evidence::SameProceeding));
    // Two with names are accused together.
    Made named;
    const Id c = named.add(TargetType::Person, QStringLiteral("Marlene Oberwasser"));
    const Id d = named.add(TargetType::Person, QStringLiteral("Quentin Zweifelhaft"));
    named.use(c, 1, "", "2018", "ABM 51/2018");
    named.use(d, 2, "", "2021", "ABM 51/2018");
    QVERIFY(named.likely().empty());
}

void TestDuplicates::whatIsBesideLiftsADoubtfulName()
{
    Made made;
    const Id a = made.add(TargetType::Organisation, QStringLiteral("Leuchtfeuer"));
    const Id b = made.add(TargetType::Organisation, QStringLiteral("Leuchtfeuer Nordhafen"));
    QVERIFY(made.likely().empty());
    made.use(a, 1, "Nordhafen", "2024-03-02");
    made.use(b, 2, "Nordhafen", "2024-03-02");
    const std::vector<LikelyPair> found = made.likely();
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(has(found.front(), Evidence::PartOfName) && has(found.front(), Evidence::SamePlaceAndTime));
    Made surname;
    surname.add(TargetType::Person, QStringLiteral("Oberwasser"));
    surname.add(TargetType::Person, QStringLiteral("Marlene Oberwasser"));
    QVERIFY(surname.likely().empty());
}

void TestDuplicates::standingBesideEachOtherSpeaksAgainst()
{
    Made made;
    const Id a = made.add(TargetType::Person, QStringLiteral("Marlene Oberwasser"));
    const Id b = made.add(TargetType::Person, QStringLiteral("Marlene Oberwassar"));
    QCOMPARE(made.likely().size(), size_t(1));
    made.use(a, 1, "Sedna", "2024-03-02");
    made.use(b, 1, "Sedna", "2024-03-02");
    QVERIFY(made.likely().empty());
    QVERIFY(has(made.compare(a, b), Evidence::SameIncident));
}

void TestDuplicates::whatWasJudgedIsNotSuggestedAgain()
{
    Made made;
    const Id a = made.add(TargetType::Person, QStringLiteral("Marlene Oberwasser"));
    const Id b = made.add(TargetType::Person, QStringLiteral("Oberwasser Marlene"));
    const Id c = made.add(TargetType::Person, QStringLiteral("MARLENE OBERWASSER"));
    QCOMPARE(made.likely().size(), size_t(3));
    const auto judge = [](uint id, const Id& one, const Id& other, Match match) {
        return PartyJudgement{idOf(id), one, other, match, {}};
    };
    for (const Match match : {Match::NotSame, Match::Unsure})
        QCOMPARE(made.likely({judge(900, b, a, match)}).size(), size_t(2));
    // Two that are one are compared with the third once, and what is said of either holds for both.
    const PartyJudgement same = judge(901, a, b, Match::Same);
    QCOMPARE(made.likely({same}).size(), size_t(1));
    QVERIFY(made.likely({same, judge(902, c, b, Match::NotSame)}).empty());
    QVERIFY(made.likely({same, judge(902, c, b, Match::Same)}).empty());
    // The latest holds.
    QCOMPARE(made.likely({same, judge(903, a, b, Match::Unsure)}).size(), size_t(2));
}

void TestDuplicates::reasonsHoldWhatLedToThem()
{
    Made made;
    made.add(TargetType::Organisation, QStringLiteral("Γέφυρα"));
    made.add(TargetType::Organisation, {}, {QStringLiteral("Gefyra e.V.")});
    QCOMPARE(made.likely().front().reasons.front(),
             (Reason{Evidence::OtherScript, {QStringLiteral("Γέφυρα"), QStringLiteral("Gefyra e.V.")}}));
}

// Pairs known to be one are found among 20,000 parties of made-up names, and little else is.
void TestDuplicates::amongManyTheLabelledAreFound()
{
    Made made;
    const QStringList first{QStringLiteral("ba"), QStringLiteral("ke"), QStringLiteral("lo"), QStringLiteral("mi"),
                            QStringLiteral("nu"), QStringLiteral("ra"), QStringLiteral("se"), QStringLiteral("to"),
                            QStringLiteral("vi"), QStringLiteral("fu")};
    quint32 random = 12345;
    const auto syllables = [&](int count) {
        QString word;
        for (int i = 0; i < count; ++i) {
            random = random * 1664525 + 1013904223;
            word += first[static_cast<qsizetype>((random >> 16) % 10)];
        }
        return word;
    };
    for (int i = 0; i < 20'000; ++i)
        made.add(TargetType::Person, syllables(2) + u' ' + syllables(5));
    std::vector<std::pair<Id, Id>> labelled;
    for (const auto& [one, other] : {std::pair("Γιώργος Καραμπόκης", "Giorgos Karabokis"),
                                     std::pair("محمد الخطيبي", "Mohammed Khatibi"),
                                     std::pair("Юрий Щербаненко", "Yuri Shcherbanenko"),
                                     std::pair("Youssef Benhadjar", "Yusuf Benhajar")}) {
        const Id a = made.add(TargetType::Person, QString::fromUtf8(one));
        labelled.emplace_back(a, made.add(TargetType::Person, QString::fromUtf8(other)));
    }
    QElapsedTimer timer;
    timer.start();
    const PartyIndex index(made.parties);
    const qint64 read = timer.restart();
    const std::vector<LikelyPair> found = Duplicates(index, made.uses).likely({});
    qInfo("20,008 parties: read in %lld ms, compared in %lld ms, %zu pairs", static_cast<long long>(read),
          static_cast<long long>(timer.elapsed()), found.size());
    for (const auto& [one, other] : labelled) {
        QVERIFY(std::any_of(found.begin(), found.end(),
                            [&](const LikelyPair& pair) { return pair.one == one && pair.other == other; }));
    }
    QVERIFY(found.size() < 3000);
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "test_duplicates.moc"
