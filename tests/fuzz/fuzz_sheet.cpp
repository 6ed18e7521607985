// SPDX-License-Identifier: GPL-3.0-or-later
// Mutates case sheets without end and looks for what breaks: a crash, rows lost without a word, or a
// sheet that does not come back as it was written. Built on demand, best with sanitizers:
//   cmake --preset asan && cmake --build build/asan --target fuzz_sheet
//   build/asan/tests/fuzz/fuzz_sheet SEED ROUNDS FILE...
// What breaks is written to fuzz_sheet.csv beside the program's working folder.
#include "core/sheet/plan.h"
#include "core/sheet/write.h"

#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

using namespace recense;
using namespace recense::sheet;

namespace {

QByteArray mutated(QByteArray sheet, const QByteArray& other, QRandomGenerator& random)
{
    static const QByteArrayList pieces{",",  "\"", "\n",    "\r\n", "|",  "\\", QByteArray(1, '\0'), "\xFF", "\xEF\xBB\xBF",
                                       "=",  "@",  ":",     "XXXX", "..", "/",  "-1", "*", " | ", "99999999999", "?", "~"};
    for (int i = random.bounded(12); i >= 0; --i) {
        const qsizetype at = random.bounded(static_cast<int>(sheet.size()) + 1);
        switch (random.bounded(5)) {
        case 0: sheet.insert(at, pieces[random.bounded(pieces.size())]); break;
        case 1: sheet.remove(at, random.bounded(40)); break;
        case 2: sheet.insert(at, other.mid(random.bounded(static_cast<int>(other.size()) + 1), random.bounded(400))); break;
        case 3: sheet.truncate(std::max<qsizetype>(at, 40)); break;
        default:
            if (at < sheet.size())
                sheet[at] = static_cast<char>(random.bounded(256));
        }
    }
    return sheet;
}

bool holds(const QByteArray& sheet)
{
    const ImportPlan plan = planImport(sheet, {}, {});
    if (plan.refusedRows > 0 && plan.problems.empty())
        return false;
    const QByteArray written = writeSheet(plan.incidents, plan.parties);
    const ImportPlan again = planImport(written, {}, {});
    return again.created == plan.created && writeSheet(again.incidents, again.parties) == written;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fputs("fuzz_sheet SEED ROUNDS FILE...\n", stderr);
        return 2;
    }
    QByteArrayList sheets;
    for (int i = 3; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (file.open(QIODevice::ReadOnly))
            sheets.append(file.readAll().left(20'000));
    }
    if (sheets.isEmpty())
        return 2;
    QRandomGenerator random(QByteArray(argv[1]).toUInt());
    for (int round = QByteArray(argv[2]).toInt(); round > 0; --round) {
        const QByteArray sheet = mutated(sheets[random.bounded(sheets.size())], sheets[random.bounded(sheets.size())], random);
        QFile kept(QStringLiteral("fuzz_sheet.csv")); // before the try: it may be the last thing done
        if (kept.open(QIODevice::WriteOnly))
            kept.write(sheet);
        kept.close();
        if (!holds(sheet)) {
            std::puts("does not hold: fuzz_sheet.csv");
            return 1;
        }
    }
    QFile::remove(QStringLiteral("fuzz_sheet.csv"));
    return 0;
}
