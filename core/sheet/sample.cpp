// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sample.h"

#include "core/sheet/plan.h"

#include <QFile>

namespace recense::sheet {

std::unique_ptr<Register> createSample(const QString& path, const Passphrase& passphrase, Environment environment)
{
    Codebook::builtIn(); // makes the resources known
    QFile cases(QStringLiteral(":/recense/sample/cases.csv"));
    if (!cases.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, cases.errorString());
    std::unique_ptr<Register> sample = Register::create(path, passphrase, kSampleSite, true, std::move(environment));
    ImportPlan plan = planImport(cases.readAll(), {}, contextOf(*sample));
    try {
        sample->saveAll(std::move(plan.incidents), plan.parties, QString());
    } catch (const Error&) {
        sample.reset();
        QFile::remove(path);
        throw;
    }
    return sample;
}

} // namespace recense::sheet
