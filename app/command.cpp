// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "app/commands.h"
#include "ui/text/error_text.h"

#include <array>

namespace recense::app {

namespace {

struct Command
{
    const char* name;
    int (*run)(CommandLine&);
};

constexpr std::array commands{
    Command{"new", runNew},         Command{"sample", runSample},   Command{"import", runImport},
    Command{"export", runExport},   Command{"report", runReport},   Command{"count", runCount},
    Command{"freeze", runFreeze},   Command{"compare", runCompare}, Command{"explain", runExplain},
    Command{"verify", runVerify},   Command{"backup", runBackup},
};

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoSuchFile:
    case ErrorCode::NotARegister:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::EmptyPassphrase:
    case ErrorCode::Damaged:
    case ErrorCode::NewerVersion:
    case ErrorCode::InUse:
        return CannotOpen;
    case ErrorCode::NotFound:
    case ErrorCode::SampleMixed:
        return WrongUse;
    default:
        return InputOutput;
    }
}

} // namespace

QStringList commandNames()
{
    QStringList names;
    for (const Command& command : commands)
        names << QLatin1String(command.name);
    return names;
}

int runCommand(const QStringList& arguments)
{
    CommandLine line(arguments);
    try {
        for (const Command& command : commands) {
            if (arguments.value(0) == QLatin1String(command.name))
                return command.run(line);
        }
        throw WrongUsage(Words::tr("There is no command “%1”. The commands are: %2.")
                             .arg(arguments.value(0), commandNames().join(QLatin1String(", "))));
    } catch (const WrongUsage& wrong) {
        printError(wrong.message());
        return WrongUse;
    } catch (const Error& error) {
        const Exit exit = exitOf(error.code());
        // What cannot be opened is the register, which every command names first.
        const bool aboutRegister = exit == CannotOpen || error.code() == ErrorCode::ReadOnly;
        printError(ui::errorText(error, aboutRegister ? arguments.value(1) : QString()));
        return exit;
    }
}

} // namespace recense::app
