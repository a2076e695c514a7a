// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/host_places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline::provision;

class HostPlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfferGivesEachHostItsPlaces()
    {
        HostPlaces places({.least = 2, .most = 4});
        places.enter(u"a"_s);
        PlaceOffer offer = places.offer();
        QVERIFY(offer.take(u"a"_s));
        QVERIFY(!offer.take(u"a"_s));
        QVERIFY(offer.take(u"b"_s));
        QVERIFY(offer.take(u"b"_s));
        QVERIFY(!offer.take(u"b"_s));
        for (int i = 0; i < 100; ++i)
            QVERIFY(offer.take({}));
    }

    void aHostThatAnswersGetsMoreAndOneThatDoesNotFewer()
    {
        HostPlaces places({.least = 2, .most = 4});
        const auto attempt = [&](bool answered) {
            places.enter(u"a"_s);
            places.leave(u"a"_s, answered);
        };
        QCOMPARE(places.free(u"a"_s), 2);
        attempt(true);
        QCOMPARE(places.free(u"a"_s), 3);
        for (int i = 0; i < 10; ++i)
            attempt(true);
        QCOMPARE(places.free(u"a"_s), 4);
        for (int i = 0; i < 10; ++i)
            attempt(false);
        QCOMPARE(places.free(u"a"_s), 2);
        QCOMPARE(places.free(u"b"_s), 2);
    }
};

QTEST_GUILESS_MAIN(HostPlacesTest)
#include "host_places_test.moc"
