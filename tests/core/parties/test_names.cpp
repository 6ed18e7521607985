// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/bones.h"
#include "core/parties/party_index.h"

#include <QTest>

using namespace recense;
using namespace recense::parties;

namespace {

Party party(const QString& name, const QStringList& aliases = {}, const QString& key = {})
{
    static uint made = 0;
    Party party;
    party.id = Id(++made, 0x0192, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
    party.key = key;
    party.type = TargetType::Organisation;
    party.name = name;
    party.aliases = aliases;
    return party;
}

QStringList found(const PartyIndex& index, const char16_t* typed)
{
    QStringList names;
    for (const PartyIndex::Found& hit : index.search(QString::fromUtf16(typed)))
        names << index.parties()[hit.place].name;
    return names;
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areReadInLatinLetters();
    void spellingsOfOneNameHaveTheSameBones_data();
    void spellingsOfOneNameHaveTheSameBones();
    void formsOfLawAreLeftOut();
    void areFoundInAnyScript();
    void theNearestIsFirst();
};

void TestNames::areReadInLatinLetters()
{
    const NameReader reader;
    QCOMPARE(reader.inLatin(QStringLiteral("Ένωση Ψαράδων")), QStringLiteral("enosi psaradon"));
    QCOMPARE(reader.inLatin(QStringLiteral("Жук Щербаков")), QStringLiteral("zhuk shcherbakov"));
    QCOMPARE(reader.inLatin(QStringLiteral("الحسن")), QStringLiteral("hsn"));
    QCOMPARE(reader.inLatin(QStringLiteral("Łódź Æther")), QStringLiteral("lodz aether"));
    QCOMPARE(reader.read(QStringLiteral("عبد"), TargetType::Person).words.front().latin, QStringLiteral("bd"));
    QCOMPARE(reader.inLatin(QString()), QString());
    QVERIFY(reader.read(QStringLiteral("P-17"), TargetType::Person).isCode());
    QVERIFY(reader.read(QStringLiteral("K."), TargetType::Person).isCode());
    QVERIFY(!reader.read(QStringLiteral("Heron 3"), TargetType::Vessel).isCode());
    QVERIFY(reader.read(QStringLiteral("🙂 ‏"), TargetType::Person).words.empty());
}

void TestNames::spellingsOfOneNameHaveTheSameBones_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    for (const auto& [one, other] : {std::pair("mohammed", "muhamad"), std::pair("youssef", "yusuf"),
                                     std::pair("ivanov", "iwanow"), std::pair("papadhopoulos", "papadopulos"),
                                     std::pair("nadjib", "najib"), std::pair("chehov", "chekhov"),
                                     std::pair("christos", "khristos"), std::pair("schukow", "zhukov")})
        QTest::addRow("%s", one) << QString::fromLatin1(one) << QString::fromLatin1(other);
}

void TestNames::spellingsOfOneNameHaveTheSameBones()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    bool same = false;
    for (const Reading a : {Reading::Hissing, Reading::Plain}) {
        for (const Reading b : {Reading::Hissing, Reading::Plain})
            same = same || bonesOf(one, a) == bonesOf(other, b);
    }
    QVERIFY2(same, qPrintable(bonesOf(one, Reading::Plain) + u' ' + bonesOf(other, Reading::Plain)));
    QVERIFY(bonesOf(one, Reading::Plain) != bonesOf(one + QStringLiteral("tan"), Reading::Plain));
}

void TestNames::formsOfLawAreLeftOut()
{
    const NameReader reader;
    const auto words = [&](const char16_t* name, TargetType type) {
        QStringList latin;
        for (const NameWord& word : reader.read(QString::fromUtf16(name), type).words)
            latin << word.latin;
        return latin;
    };
    QCOMPARE(words(u"Lighthouse e.V.", TargetType::Organisation), QStringList{QStringLiteral("lighthouse")});
    QCOMPARE(words(u"Φάρος Α.Μ.Κ.Ε.", TargetType::Organisation), QStringList{QStringLiteral("faros")});
    QCOMPARE(words(u"M/V Heron", TargetType::Vessel).back(), QStringLiteral("heron"));
    QCOMPARE(words(u"Association", TargetType::Organisation), QStringList{QStringLiteral("association")});
    QCOMPARE(words(u"Ong", TargetType::Person), QStringList{QStringLiteral("ong")});
}

void TestNames::areFoundInAnyScript()
{
    const PartyIndex index({party(QStringLiteral("Γέφυρα Αλληλεγγύης")), party(QStringLiteral("Мост Помощи")),
                            party(QStringLiteral("جسر السلام")), party(QStringLiteral("Brücke für alle"), {}, QStringLiteral("BR-1")),
                            party(QStringLiteral("Harbour Kitchen"), {QStringLiteral("Κουζίνα του Λιμανιού")})});
    QCOMPARE(found(index, u"gefyra"), QStringList{QStringLiteral("Γέφυρα Αλληλεγγύης")});
    QCOMPARE(found(index, u"ΓΕΦΥΡΑ αλλ"), QStringList{QStringLiteral("Γέφυρα Αλληλεγγύης")});
    QCOMPARE(found(index, u"pomosch"), QStringList{QStringLiteral("Мост Помощи")});
    QCOMPARE(found(index, u"мост"), QStringList{QStringLiteral("Мост Помощи")});
    QCOMPARE(found(index, u"salam"), QStringList{QStringLiteral("جسر السلام")});
    QCOMPARE(found(index, u"brucke"), QStringList{QStringLiteral("Brücke für alle")});
    QCOMPARE(found(index, u"br-1"), QStringList{QStringLiteral("Brücke für alle")});
    QCOMPARE(found(index, u"kouzina"), QStringList{QStringLiteral("Harbour Kitchen")});
    QCOMPARE(found(index, u"nothing such"), QStringList());
    QCOMPARE(found(index, u"").size(), 5);
}

void TestNames::theNearestIsFirst()
{
    const PartyIndex index({party(QStringLiteral("Grand Sail")), party(QStringLiteral("Unsailed")),
                            party(QStringLiteral("Sail and Row")), party(QStringLiteral("Sail"))});
    QCOMPARE(found(index, u"sail"), QStringList({QStringLiteral("Sail"), QStringLiteral("Sail and Row"),
                                                 QStringLiteral("Grand Sail"), QStringLiteral("Unsailed")}));
}

QTEST_GUILESS_MAIN(TestNames)
#include "test_names.moc"
