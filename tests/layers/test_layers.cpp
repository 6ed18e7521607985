// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <functional>

namespace {

// The names that a file includes, as written.
QStringList includesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression form(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = form.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        names << matches.next().captured(1);
    return names;
}

using Forbidden = std::function<bool(const QString& file, const QString& name)>;

// "file includes name" for every include below the folder that the rule forbids.
QStringList broken(const QString& folder, const Forbidden& forbidden)
{
    QStringList found;
    const QDir root(QStringLiteral(SOURCE_DIR));
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        ++read;
        for (const QString& name : includesOf(path)) {
            const QString file = root.relativeFilePath(path);
            if (forbidden(file, name))
                found << QStringLiteral("%1 includes %2").arg(file, name);
        }
    }
    if (read == 0)
        found << QStringLiteral("nothing was read in ") + folder;
    return found;
}

QString librariesOf(const char* program)
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QLatin1String(program)});
    if (!ldd.waitForFinished() || ldd.exitCode() != 0)
        return {};
    return QString::fromUtf8(ldd.readAllStandardOutput());
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void core_namesNoUpperLayer()
    {
        const auto upper = [](const QString&, const QString& name) {
            return name.startsWith(u"ui/") || name.startsWith(u"app/");
        };
        QCOMPARE(broken(QStringLiteral("core"), upper), QStringList());
    }
    void ui_namesNoApp()
    {
        const auto app = [](const QString&, const QString& name) { return name.startsWith(u"app/"); };
        QCOMPARE(broken(QStringLiteral("ui"), app), QStringList());
    }
    void sqliteAndSodium_areKnownToTheRegisterAlone()
    {
        const auto library = [](const QString& file, const QString& name) {
            return !file.startsWith(u"core/register/")
                   && (name.contains(u"sqlite", Qt::CaseInsensitive) || name.startsWith(u"sodium"));
        };
        for (const char* folder : {"core", "ui", "app"})
            QCOMPARE(broken(QLatin1String(folder), library), QStringList());
    }
    void domain_standsAlone()
    {
        const auto other = [](const QString&, const QString& name) {
            return name.startsWith(u"core/") && !name.startsWith(u"core/domain/")
                   && name != QLatin1String("core/codebook/codebook.h");
        };
        QCOMPARE(broken(QStringLiteral("core/domain"), other), QStringList());
    }
    void count_looksAtValuesOnly()
    {
        const auto other = [](const QString&, const QString& name) {
            return name.startsWith(u"core/register/") || name.startsWith(u"core/report/")
                   || name.startsWith(u"core/sheet/");
        };
        QCOMPARE(broken(QStringLiteral("core/count"), other), QStringList());
    }
#ifdef Q_OS_LINUX
    void program_hasNoNetworkAndNoOtherSqlite()
    {
        const QString libraries = librariesOf(PROGRAM);
        QVERIFY(libraries.contains(u"libQt6Widgets"));
        for (const char* library : {"libsqlite3", "libQt6Network", "libQt6Sql", "libcurl"})
            QVERIFY2(!libraries.contains(QLatin1String(library)), library);
    }
    void program_hasOnlyTheseOfQt()
    {
        static const QRegularExpression name(QStringLiteral("libQt6(\\w+)\\.so"));
        const QStringList allowed{QStringLiteral("Core"), QStringLiteral("Gui"),  QStringLiteral("Widgets"),
                                  QStringLiteral("Svg"),  QStringLiteral("DBus"), QStringLiteral("PrintSupport")};
        auto matches = name.globalMatch(librariesOf(PROGRAM));
        while (matches.hasNext()) {
            const QString module = matches.next().captured(1);
            QVERIFY2(allowed.contains(module), qPrintable(module));
        }
    }
    void core_hasNoWindowLibrary()
    {
        const QString libraries = librariesOf(CORE_PROGRAM);
        QVERIFY(libraries.contains(u"libQt6Core"));
        for (const char* library : {"libQt6Gui", "libQt6Widgets", "libQt6Network"})
            QVERIFY2(!libraries.contains(QLatin1String(library)), library);
    }
#endif
};

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
