// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/tls_identity.h"

#include <QSslCertificate>
#include <QSslKey>

namespace touchline::testsupport {

namespace {
constexpr const char *authority = R"(-----BEGIN CERTIFICATE-----
MIIBoDCCAUWgAwIBAgIUe72iQBX2s84G/BcQ+LSZN5IGYv4wCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRVG91Y2hsaW5lIHRlc3QgQ0EwIBcNMjYxMTIzMTYxMzA4WhgP
MjEyNjEwMzAxNjEzMDhaMBwxGjAYBgNVBAMMEVRvdWNobGluZSB0ZXN0IENBMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEq4nIrVSaAaaZmeoNLEz60AozKDOxaF+P
1cFOpszd6V5wLjRYC4IMrIueTjc8OxcVOuvjI7iw7jWlVY/NjAsNhaNjMGEwHQYD
VR0OBBYEFC/cmIJxcSqJ8eCXtYCwScC8WPZRMB8GA1UdIwQYMBaAFC/cmIJxcSqJ
8eCXtYCwScC8WPZRMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgEGMAoG
CCqGSM49BAMCA0kAMEYCIQCe0l85038DMvwJzhxIStsO0Ij9m6XpRp9RVdDqGlab
1QIhAMk6sZMoWvuntIetCvymzHXUzRlFM+IMT7QHkX3hZyap
-----END CERTIFICATE-----
)";

constexpr const char *certificate = R"(-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUTLAeX8NmOUvoHF3pPJ4YoqPR4awwCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRVG91Y2hsaW5lIHRlc3QgQ0EwIBcNMjYxMTIzMTYxMzA4WhgP
MjEyNjEwMzAxNjEzMDhaMBwxGjAYBgNVBAMMEWhvb2suZXhhbXBsZS50ZXN0MFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEyf6B7jIHKX9WpVp2o2loJbPjwen5Miis
xcrdJwt+H0zCNhKy2aF2FX/D/RsKYJ0jUUxt5aDCg37QZyGt91tilKOBjjCBizAc
BgNVHREEFTATghFob29rLmV4YW1wbGUudGVzdDAJBgNVHRMEAjAAMAsGA1UdDwQE
AwIHgDATBgNVHSUEDDAKBggrBgEFBQcDATAdBgNVHQ4EFgQU7lpnq7Aih+PYpoOJ
4/G+jL4reaMwHwYDVR0jBBgwFoAUL9yYgnFxKonx4Je1gLBJwLxY9lEwCgYIKoZI
zj0EAwIDSAAwRQIgO+GuxxJNHOReAraM5+vYjOt3KjindSTv4lK8dL5z+ykCIQDX
rNMFWhfDsjzGePi2OQTuF9xgq8LRV8bWSPab1/+5Bg==
-----END CERTIFICATE-----
)";

constexpr const char *key = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgKQ47l4OpzguIpj4C
1+ZKxEduHiAj2VClwC1l4UZ9l7ahRANCAATJ/oHuMgcpf1alWnajaWgls+PB6fky
KKzFyt0nC34fTMI2ErLZoXYVf8P9GwpgnSNRTG3loMKDftBnIa33W2KU
-----END PRIVATE KEY-----
)";
} // namespace

QSslConfiguration serverIdentity()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(QByteArray(certificate)));
    configuration.setPrivateKey(QSslKey(QByteArray(key), QSsl::Ec));
    return configuration;
}

QByteArray trustedAuthority()
{
    return authority;
}

QSslConfiguration trustingClient()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(QSslCertificate(QByteArray(authority)));
    return configuration;
}

} // namespace touchline::testsupport
