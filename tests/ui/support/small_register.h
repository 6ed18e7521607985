// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui_register.h"
#include "ui/session/session.h"
#include "ui/text/translation.h"

#include <QTemporaryDir>
#include <QTest>

namespace recense::test {

// What a test of the window begins with: settings and logs go to a folder of its own, and the program speaks English.
inline void useFolder(const QTemporaryDir& folder)
{
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    qputenv("XDG_STATE_HOME", folder.path().toUtf8());
    ui::useLanguage(QStringLiteral("en"));
}

// A session with the register of tests/support/ui_register.h open, which is made new at `path`.
inline std::unique_ptr<ui::Session> openSmallRegister(const QString& path)
{
    makeUiRegister(path);
    auto session = std::make_unique<ui::Session>();
    session->open(path, Passphrase(kPassphrase));
    if (!QTest::qWaitFor([&] { return session->isOpen(); }, 30000))
        qFatal("the test's register does not open");
    return session;
}

} // namespace recense::test
