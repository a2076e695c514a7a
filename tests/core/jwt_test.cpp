// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/jwt.h"

#include "tests/support/fake_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline::access;
using namespace touchline::domain;
using namespace Qt::StringLiterals;

namespace {
QByteArray encoded(const QByteArray &part)
{
    return part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}
QByteArray encoded(const QJsonObject &object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
QJsonObject part(const QString &token, int index)
{
    return QJsonDocument::fromJson(
        QByteArray::fromBase64(token.toLatin1().split('.').at(index), QByteArray::Base64UrlEncoding))
        .object();
}
/// Signs with Qt's HMAC, so that libjwt is checked by something else.
QByteArray signedToken(const QJsonObject &header, const QJsonObject &claims, const QByteArray &secret,
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256)
{
    const QByteArray body = encoded(header) + '.' + encoded(claims);
    return body + '.' + encoded(QMessageAuthenticationCode::hash(body, secret, hash));
}
} // namespace

class JwtTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        auto ring = KeyRing::open(m_dir->path(), m_clock);
        QVERIFY(ring);
        m_ring = std::move(*ring);
        m_issuer.emplace(*m_ring, m_clock);
        m_verifier.emplace(*m_ring, m_clock);
    }
    void mintsTheContractsClaims()
    {
        const auto minted = m_issuer->signupToken(u"tenant-1"_s);
        QVERIFY(minted);
        const QJsonObject header = part(minted->token, 0);
        QCOMPARE(header[u"alg"_s].toString(), u"HS256"_s);
        QCOMPARE(header[u"kid"_s].toString(), m_ring->active().kid);
        const QJsonObject claims = part(minted->token, 1);
        const qint64 now = m_clock.nowSeconds();
        const QJsonObject expected{{u"iss"_s, u"touchline"_s}, {u"aud"_s, u"touchline-tenant"_s},
            {u"purpose"_s, u"signup"_s}, {u"sub"_s, u"tenant-1"_s}, {u"tenant_id"_s, u"tenant-1"_s},
            {u"roles"_s, QJsonArray{u"tenant_admin"_s, u"owner"_s}}, {u"jti"_s, minted->tokenId}, {u"iat"_s, now},
            {u"nbf"_s, now}, {u"exp"_s, now + 365 * 86400}};
        QCOMPARE(claims, expected);
        const QByteArray body = minted->token.left(minted->token.lastIndexOf(u'.')).toLatin1();
        QCOMPARE(minted->token.toLatin1().mid(body.size() + 1),
            encoded(QMessageAuthenticationCode::hash(body, m_ring->active().secret, QCryptographicHash::Sha256)));
        QVERIFY(m_issuer->signupToken(u"tenant-1"_s)->tokenId != minted->tokenId);
    }
    void takesItsOwnTokens()
    {
        const auto minted = m_issuer->signupToken(u"tenant-1"_s);
        const auto claims = m_verifier->signupToken(minted->token.toLatin1());
        QVERIFY(claims);
        QCOMPARE(claims->tenantId, u"tenant-1"_s);
        QCOMPARE(claims->tokenId, minted->tokenId);
        QCOMPARE(claims->purpose, u"signup"_s);
        QCOMPARE(claims->issuedAt, m_clock.nowSeconds());
        QCOMPARE(claims->expiresAt, minted->expiresAt);
        QCOMPARE(claims->kid, m_ring->active().kid);
    }
    void expiresAfterAYearAndAMinute()
    {
        const auto minted = m_issuer->signupToken(u"t"_s);
        const qint64 mintedAt = m_clock.nowMs();
        m_clock.setWallClock((minted->expiresAt + 59) * 1000);
        QVERIFY(m_verifier->signupToken(minted->token.toLatin1()));
        m_clock.setWallClock((minted->expiresAt + 60) * 1000);
        QCOMPARE(codeOf(minted->token.toLatin1()), ErrorCode::Unauthorized);
        m_clock.setWallClock(mintedAt - 60'000);
        QVERIFY(m_verifier->signupToken(minted->token.toLatin1()));
        m_clock.setWallClock(mintedAt - 61'000);
        QCOMPARE(codeOf(minted->token.toLatin1()), ErrorCode::Unauthorized);
    }
    void oldKeysVerifyUntilRetired()
    {
        const QByteArray token = m_issuer->signupToken(u"t"_s)->token.toLatin1();
        const QString kid = m_ring->active().kid;
        QVERIFY(m_ring->rotate());
        QVERIFY(m_verifier->signupToken(token));
        QVERIFY(m_ring->retire(kid));
        QCOMPARE(codeOf(token), ErrorCode::Unauthorized);
        QVERIFY(m_verifier->signupToken(m_issuer->signupToken(u"t"_s)->token.toLatin1()));
    }
    void everyChangedByteIsRefused()
    {
        const QByteArray token = m_issuer->signupToken(u"t"_s)->token.toLatin1();
        for (qsizetype i = 0; i < token.size(); ++i) {
            QByteArray changed = token;
            changed[i] = changed[i] == 'x' ? 'Q' : 'x';
            QVERIFY2(!m_verifier->signupToken(changed), changed.constData());
        }
        QVERIFY(!m_verifier->signupToken(token + 'A'));
        QVERIFY(!m_verifier->signupToken(token.chopped(1)));
    }
    void garbageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("word") << QByteArray("token");
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("four parts") << QByteArray("e30.e30.e30.e30");
        QTest::newRow("no signature") << encoded(QJsonObject{{u"alg"_s, u"HS256"_s}}) + ".e30.";
        QTest::newRow("not base64url") << QByteArray("e3+0.e3/0.e30=");
        QTest::newRow("not json") << QByteArray("QUJD.QUJD.QUJD");
        QTest::newRow("nul") << QByteArray("e30.e30.e30\0", 12);
        QTest::newRow("huge") << QByteArray("e30.") + QByteArray(100'000, 'A') + ".e30";
    }
    void garbageIsRefused()
    {
        QFETCH(QByteArray, token);
        QCOMPARE(codeOf(token), ErrorCode::Unauthorized);
    }
    void forgedHeadersAreRefused()
    {
        const SigningKey key = m_ring->active();
        const QJsonObject header{{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, key.kid}};
        QVERIFY(m_verifier->signupToken(signedToken(header, goodClaims(), key.secret)));

        const auto with = [&header](const QString &name, const QJsonValue &value) {
            QJsonObject changed = header;
            changed[name] = value;
            return changed;
        };
        QCOMPARE(codeOf(signedToken(with(u"alg"_s, u"HS384"_s), goodClaims(), key.secret, QCryptographicHash::Sha384)),
            ErrorCode::Unauthorized);
        QCOMPARE(codeOf(signedToken(with(u"alg"_s, u"HS512"_s), goodClaims(), key.secret, QCryptographicHash::Sha512)),
            ErrorCode::Unauthorized);
        QCOMPARE(codeOf(signedToken(with(u"alg"_s, u"none"_s), goodClaims(), key.secret)), ErrorCode::Unauthorized);
        const QByteArray unsignedToken = encoded(with(u"alg"_s, u"none"_s)) + '.' + encoded(goodClaims()) + '.';
        QCOMPARE(codeOf(unsignedToken), ErrorCode::Unauthorized);
        QCOMPARE(codeOf(unsignedToken + "AA"), ErrorCode::Unauthorized);
        QCOMPARE(codeOf(signedToken(with(u"kid"_s, u"unknown"_s), goodClaims(), key.secret)), ErrorCode::Unauthorized);
        QCOMPARE(codeOf(signedToken(with(u"kid"_s, 7), goodClaims(), key.secret)), ErrorCode::Unauthorized);
        QCOMPARE(codeOf(signedToken(with(u"crit"_s, QJsonArray{u"b64"_s}), goodClaims(), key.secret)),
            ErrorCode::Unauthorized);
        QCOMPARE(
            codeOf(signedToken(header, goodClaims(), "another key of thirty-two bytes!")), ErrorCode::Unauthorized);
    }
    void wrongClaimsAreRefused_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &claim, const QJsonValue &value, ErrorCode code) {
            QTest::newRow(name) << claim << value << static_cast<int>(code);
        };
        row("another issuer", u"iss"_s, u"else"_s, ErrorCode::Unauthorized);
        row("no issuer", u"iss"_s, QJsonValue::Undefined, ErrorCode::Unauthorized);
        row("another audience", u"aud"_s, u"owner"_s, ErrorCode::Forbidden);
        row("no audience", u"aud"_s, QJsonValue::Undefined, ErrorCode::Forbidden);
        row("another purpose", u"purpose"_s, u"owner"_s, ErrorCode::Forbidden);
        row("no expiry", u"exp"_s, QJsonValue::Undefined, ErrorCode::Unauthorized);
        row("text expiry", u"exp"_s, u"9999999999"_s, ErrorCode::Unauthorized);
        row("no tenant", u"tenant_id"_s, QJsonValue::Undefined, ErrorCode::Unauthorized);
        row("subject is another tenant", u"sub"_s, u"other"_s, ErrorCode::Unauthorized);
        row("no id", u"jti"_s, QJsonValue::Undefined, ErrorCode::Unauthorized);
    }
    void wrongClaimsAreRefused()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        QFETCH(int, code);
        const SigningKey key = m_ring->active();
        QJsonObject claims = goodClaims();
        if (value.isUndefined())
            claims.remove(claim);
        else
            claims[claim] = value;
        const QJsonObject header{{u"alg"_s, u"HS256"_s}, {u"kid"_s, key.kid}};
        QCOMPARE(static_cast<int>(codeOf(signedToken(header, claims, key.secret))), code);
    }
    void measuresMintingAndVerifying()
    {
        QString token;
        QBENCHMARK
        {
            token = m_issuer->signupToken(u"018f0000-0000-7000-8000-000000000000"_s)->token;
        }
        QVERIFY(m_verifier->signupToken(token.toLatin1()));
    }

private:
    ErrorCode codeOf(const QByteArray &token) const
    {
        const auto claims = m_verifier->signupToken(token);
        return claims ? ErrorCode::Internal : claims.error().code;
    }
    QJsonObject goodClaims() const
    {
        return {{u"iss"_s, u"touchline"_s}, {u"aud"_s, u"touchline-tenant"_s}, {u"purpose"_s, u"signup"_s},
            {u"sub"_s, u"t"_s}, {u"tenant_id"_s, u"t"_s}, {u"jti"_s, u"j"_s}, {u"iat"_s, m_clock.nowSeconds()},
            {u"nbf"_s, m_clock.nowSeconds()}, {u"exp"_s, m_clock.nowSeconds() + 1000}};
    }

    touchline::testsupport::FakeClock m_clock;
    std::optional<QTemporaryDir> m_dir;
    std::unique_ptr<KeyRing> m_ring;
    std::optional<TokenIssuer> m_issuer;
    std::optional<TokenVerifier> m_verifier;
};

QTEST_APPLESS_MAIN(JwtTest)
#include "jwt_test.moc"
