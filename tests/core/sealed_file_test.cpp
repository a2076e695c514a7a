// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/random.h"
#include "core/access/sealed_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline::access;
using namespace touchline::domain;
using namespace Qt::StringLiterals;

/// A sealed file gives back what was put in, or nothing at all.
class SealedFileTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    const QByteArray m_passphrase = "correct horse battery";

    QString path() const { return m_directory.filePath(u"sealed"_s); }
    void write(const QByteArray &content) const
    {
        auto writer = SealedFileWriter::create(path(), m_passphrase);
        QVERIFY(writer.has_value());
        for (qsizetype at = 0; at < content.size(); at += 50'000)
            QVERIFY(
                (*writer)->write(QByteArrayView(content).sliced(at, std::min<qsizetype>(50'000, content.size() - at))));
        QVERIFY((*writer)->finish().has_value());
    }
    Result<QByteArray> read(const QByteArray &passphrase) const
    {
        auto reader = SealedFileReader::open(path(), passphrase);
        if (!reader)
            return fail(reader.error());
        QByteArray all;
        for (;;) {
            const auto piece = (*reader)->read(10'000);
            if (!piece)
                return fail(piece.error());
            if (piece->isEmpty())
                return all;
            all += *piece;
        }
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void replace(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(path()); }

    void givesBackWhatWasPutIn_data()
    {
        QTest::addColumn<int>("size");
        // Around the edges of a chunk.
        for (const int size : {0, 1, 65'535, 65'536, 65'537, 131'072, 1'000'000})
            QTest::addRow("%d", size) << size;
    }
    void givesBackWhatWasPutIn()
    {
        QFETCH(int, size);
        const QByteArray content = randomBytes(size);
        write(content);
        QCOMPARE(read(m_passphrase).value_or("nothing"_ba), content);
        QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(isSealedFile(path()));
        QVERIFY(!QFileInfo::exists(path() + u".partial"_s));
    }

    void showsNothingOfTheContent()
    {
        write(QByteArray(200'000, 'a'));
        QVERIFY(!bytes().contains("aaaa"));
        const QByteArray first = bytes();
        write(QByteArray(200'000, 'a'));
        QVERIFY(bytes() != first);
    }

    void aWrongPassphraseIsToldFromDamage()
    {
        write("content");
        QCOMPARE(read("correct horse batterz").error().code, ErrorCode::Unauthorized);
        QCOMPARE(read("").error().code, ErrorCode::Unauthorized);
    }

    void everyAlteredByteIsNoticed()
    {
        const QByteArray content = randomBytes(70'000);
        write(content);
        const QByteArray whole = bytes();
        QList<qsizetype> places;
        for (qsizetype at = 0; at < 96; at += 5)
            places.append(at);
        places += QList<qsizetype>{96, 97, 4'000, 96 + 65'552, 96 + 65'553, whole.size() - 1};
        for (const qsizetype at : places) {
            QByteArray altered = whole;
            altered[at] = static_cast<char>(altered.at(at) ^ 1);
            replace(altered);
            const auto taken = read(m_passphrase);
            QVERIFY2(!taken.has_value(), qPrintable(QString::number(at)));
            // Never blamed on the passphrase.
            QCOMPARE(taken.error().code, ErrorCode::InvalidRequest);
        }
    }

    void everyCutIsNoticed()
    {
        write(randomBytes(200'000));
        const QByteArray whole = bytes();
        for (const qsizetype size :
            QList<qsizetype>{0, 4, 8, 95, 96, 97, 112, 113, 96 + 65'553, 96 + 2 * 65'553, whole.size() - 1}) {
            replace(whole.first(size));
            const auto taken = read(m_passphrase);
            QVERIFY2(!taken.has_value(), qPrintable(QString::number(size)));
            QCOMPARE(taken.error().code, ErrorCode::InvalidRequest);
        }
        replace(whole + 'x');
        QVERIFY(!read(m_passphrase).has_value());
        // A chunk left out, and two that changed places.
        replace(whole.first(96) + whole.sliced(96 + 65'553));
        QVERIFY(!read(m_passphrase).has_value());
        replace(whole.first(96) + whole.sliced(96 + 65'553, 65'553) + whole.sliced(96, 65'553)
            + whole.sliced(96 + 2 * 65'553));
        QVERIFY(!read(m_passphrase).has_value());
    }

    void aHeaderThatAsksForTheMoonIsRefused()
    {
        write("content");
        QByteArray greedy = bytes();
        // Memory of 2^62 bytes, with a digest that fits.
        greedy[16 + 7] = 0x40;
        replace(greedy);
        QCOMPARE(read(m_passphrase).error().code, ErrorCode::InvalidRequest);
    }

    void anUnfinishedFileVanishes()
    {
        {
            auto writer = SealedFileWriter::create(path(), m_passphrase);
            QVERIFY(writer.has_value());
            QVERIFY((*writer)->write("content").has_value());
        }
        QVERIFY(!QFileInfo::exists(path()));
        QVERIFY(!QFileInfo::exists(path() + u".partial"_s));
    }

    void anotherFileIsNone()
    {
        replace("SQLite format 3");
        QVERIFY(!isSealedFile(path()));
        QVERIFY(read(m_passphrase).error().detail.contains(u"no Touchline backup"_s));
        QVERIFY(!SealedFileReader::open(m_directory.filePath(u"none"_s), m_passphrase).has_value());
        QVERIFY(!SealedFileWriter::create(m_directory.filePath(u"no/such/folder"_s), m_passphrase).has_value());
    }
};

QTEST_GUILESS_MAIN(SealedFileTest)
#include "sealed_file_test.moc"
