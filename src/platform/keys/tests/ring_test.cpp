#include <gtest/gtest.h>

#include <atomic>
#include <set>
#include <thread>
#include <vector>

#include "platform/keys/cipher.hpp"
#include "platform/keys/tests/keys_backend.hpp"

namespace truong::keys {
namespace {

constexpr std::string_view context = "people_pupil.personal_number/7";
constexpr std::string_view plain = "079201001234";

class KeysRing : public KeysBackend {
protected:
    std::string opening_fault() {
        return master_fault([&] { open_ring(); });
    }
};
INSTANTIATE_TEST_SUITE_P(, KeysRing, testing::Values(Dialect::sqlite, Dialect::postgres), db::backend_name);

/// Where the database only lends its keys, one is enough.
class KeysSealing : public KeysBackend {};
INSTANTIATE_TEST_SUITE_P(, KeysSealing, testing::Values(Dialect::sqlite), db::backend_name);

TEST_P(KeysRing, FirstStartMakesOneMasterAndThreeDataKeys) {
    open_ring();
    EXPECT_TRUE(std::filesystem::exists(master(1)));
    EXPECT_EQ(number("select count(*) from data_key"), 3);
    EXPECT_EQ(number("select id from data_key where purpose = 'field'"), 1);
    EXPECT_EQ(number("select id from data_key where purpose = 'index'"), 2);
    EXPECT_EQ(number("select id from data_key where purpose = 'person'"), 3);
    EXPECT_EQ(number("select count(*) from data_key where master = 1 and created_at = ?", {now.ms}), 3);
}

TEST_P(KeysRing, NextStartOpensWhatTheFirstSealed) {
    const auto first = open_ring();
    const std::string sealed = first->seal(plain, context), hash = first->fingerprint(plain, context);
    const std::string master_text = text_in(master(1));
    const auto second = open_ring();
    EXPECT_EQ(second->unseal(sealed, context), plain);
    EXPECT_EQ(second->fingerprint(plain, context), hash);
    EXPECT_EQ(text_in(master(1)), master_text);
    EXPECT_EQ(number("select count(*) from data_key"), 3);
}

TEST_P(KeysRing, NewDatabaseTakesTheNewestMasterThatIsThere) {
    MasterFolder(key_folder_).make(4);
    open_ring();
    EXPECT_EQ(number("select count(*) from data_key where master = 4"), 3);
    EXPECT_FALSE(std::filesystem::exists(master(1)));
}

TEST_P(KeysRing, StartsAtOnceAgree) {
    constexpr std::size_t starts = 6;
    std::vector<std::shared_ptr<db::Database>> databases;
    for (std::size_t start = 0; start < starts; ++start) databases.push_back(database_of_another());
    std::vector<std::unique_ptr<Ring>> rings(starts);
    std::vector<std::thread> threads;
    threads.reserve(starts);
    for (std::size_t start = 0; start < starts; ++start)
        threads.emplace_back([&, start] { rings[start] = open_ring(*databases[start]); });
    for (std::thread& thread : threads) thread.join();
    std::set<std::string> hashes;
    for (const auto& ring : rings) {
        EXPECT_EQ(rings[0]->unseal(ring->seal(plain, context), context), plain);
        hashes.insert(ring->fingerprint(plain, context));
    }
    EXPECT_EQ(hashes.size(), 1U);
    EXPECT_EQ(number("select count(*) from data_key"), 3);
}

TEST_P(KeysSealing, EmptyAndLongTextsOpen) {
    const auto ring = open_ring();
    const std::string wrapped = ring->new_person_key();
    for (const std::size_t length : {0U, 1U, 1U << 20}) {
        const std::string text(length, 'x');
        EXPECT_TRUE(ring->unseal(ring->seal(text, context), context) == text) << length;
        EXPECT_TRUE(ring->unseal_for(wrapped, ring->seal_for(wrapped, text, context), context) == text)
            << length;
    }
}

TEST_P(KeysSealing, EveryByteCounts) {
    const auto ring = open_ring();
    const std::string wrapped = ring->new_person_key();
    const std::string sealed = ring->seal(plain, context), own = ring->seal_for(wrapped, plain, context);
    for (std::size_t place = 0; place < sealed.size(); ++place) {
        std::string other = sealed, other_own = own;
        other[place] = static_cast<char>(other[place] + 1);
        other_own[place] = static_cast<char>(other_own[place] + 1);
        EXPECT_EQ(sealed_fault([&] { ring->unseal(other, context); }), context) << place;
        EXPECT_EQ(sealed_fault([&] { ring->unseal_for(wrapped, other_own, context); }), context) << place;
    }
    for (std::size_t place = 0; place < wrapped.size(); ++place) {
        std::string other = wrapped;
        other[place] = static_cast<char>(other[place] + 1);
        EXPECT_EQ(sealed_fault([&] { ring->unseal_for(other, own, context); }), "person_key.wrapped")
            << place;
        EXPECT_EQ(sealed_fault([&] { ring->seal_for(other, plain, context); }), "person_key.wrapped")
            << place;
    }
}

TEST_P(KeysSealing, TooShortIsRefused) {
    const auto ring = open_ring();
    const std::string wrapped = ring->new_person_key();
    for (const std::size_t length : {0U, 1U, 5U, 32U}) {
        const std::string torn = ring->seal(plain, context).substr(0, length);
        EXPECT_EQ(sealed_fault([&] { ring->unseal(torn, context); }), context) << length;
        EXPECT_EQ(sealed_fault([&] { ring->unseal_for(wrapped, torn, context); }), context) << length;
    }
}

TEST_P(KeysSealing, SwappedRowsAndColumnsDoNotOpen) {
    const auto ring = open_ring();
    const std::string seven = ring->seal("seven", "people_pupil.personal_number/7");
    const std::string eight = ring->seal("eight", "people_pupil.personal_number/8");
    sealed_fault([&] { ring->unseal(eight, "people_pupil.personal_number/7"); });
    sealed_fault([&] { ring->unseal(seven, "people_pupil.personal_number/8"); });
    sealed_fault([&] { ring->unseal(seven, "people_pupil.telephone/7"); });
    EXPECT_EQ(ring->unseal(seven, "people_pupil.personal_number/7"), "seven");
}

TEST_P(KeysSealing, TheSameTextIsNeverSealedAlike) {
    const auto ring = open_ring();
    EXPECT_NE(ring->seal(plain, context), ring->seal(plain, context));
    EXPECT_EQ(ring->seal(plain, context).find(plain), std::string::npos);
}

TEST_P(KeysSealing, KindsOfSealedValuesAreNotExchangeable) {
    const auto ring = open_ring();
    const std::string wrapped = ring->new_person_key();
    sealed_fault([&] { ring->unseal(wrapped, "person_key.wrapped"); });
    sealed_fault([&] { ring->unseal(ring->seal_for(wrapped, plain, context), context); });
    sealed_fault([&] { ring->unseal_for(wrapped, ring->seal(plain, context), context); });
    const std::string forged = ring->seal(std::string(Key::size, 'k'), "person_key.wrapped");
    sealed_fault([&] { ring->seal_for(forged, plain, context); });
}

TEST_P(KeysRing, SwappedDataKeysDoNotOpen) {
    open_ring();
    run("insert into data_key (id, purpose, master, wrapped, created_at) "
        "select 9, purpose, master, wrapped, created_at from data_key where id = 1");
    EXPECT_EQ(opening_fault(), "unavailable master_key_wrong " + master(1).string());
    run("delete from data_key where id = 9");
    EXPECT_NO_THROW(open_ring());
    run("update data_key set purpose = 'field' where id = 2");
    EXPECT_EQ(opening_fault(), "unavailable master_key_wrong " + master(1).string());
}

TEST_P(KeysSealing, FingerprintFollowsTextAndContext) {
    const auto ring = open_ring();
    const std::string hash = ring->fingerprint(plain, "people_pupil.personal_number");
    EXPECT_EQ(hash.size(), 32U);
    EXPECT_EQ(ring->fingerprint(plain, "people_pupil.personal_number"), hash);
    EXPECT_NE(ring->fingerprint(plain, "staff_member.personal_number"), hash);
    EXPECT_NE(ring->fingerprint("079201001235", "people_pupil.personal_number"), hash);
}

TEST_P(KeysRing, FingerprintsOfTwoInstallationsDiffer) {
    const auto ring = open_ring();
    run("delete from data_key");
    EXPECT_NE(open_ring()->fingerprint(plain, context), ring->fingerprint(plain, context));
}

TEST_P(KeysRing, EveryPersonHasAKeyOfHisOwn) {
    const auto ring = open_ring();
    const std::string lan = add_person(*ring, 1), minh = add_person(*ring, 2);
    const std::string sealed = ring->seal_for(lan, plain, context);
    EXPECT_EQ(ring->unseal_for(wrapped_of(1), sealed, context), plain);
    sealed_fault([&] { ring->unseal_for(minh, sealed, context); });
    sealed_fault([&] { ring->unseal_for(lan, sealed, "elsewhere"); });
}

// The key is random and nowhere but in the column: without it there is nothing left to make it from.
TEST_P(KeysRing, ErasedPersonIsErased) {
    const auto ring = open_ring();
    const std::string sealed = ring->seal_for(add_person(*ring, 1), plain, context);
    run("update person_key set wrapped = null, erased_at = ? where id = 1", {now.ms});
    EXPECT_EQ(wrapped_of(1), "");
    sealed_fault([&] { ring->unseal_for(wrapped_of(1), sealed, context); });
    sealed_fault([&] { ring->seal_for(wrapped_of(1), plain, context); });
    sealed_fault([&] { ring->unseal(sealed, context); });
    for (int turn = 0; turn < 3; ++turn)
        sealed_fault([&] { ring->unseal_for(ring->new_person_key(), sealed, context); });
}

TEST_P(KeysRing, MissingMasterIsNamedAndNotReplaced) {
    const std::string sealed = open_ring()->seal(plain, context);
    const std::string text = text_in(master(1));
    std::filesystem::remove_all(key_folder_);
    EXPECT_EQ(opening_fault(), "unavailable master_key_missing " + master(1).string());
    EXPECT_FALSE(std::filesystem::exists(master(1)));
    put_text(master(1), text);
    EXPECT_EQ(open_ring()->unseal(sealed, context), plain);
}

TEST_P(KeysRing, MasterOfAnotherInstallationIsNamed) {
    open_ring();
    std::filesystem::remove(master(1));
    MasterFolder(key_folder_).make(1);
    EXPECT_EQ(opening_fault(), "unavailable master_key_wrong " + master(1).string());
}

TEST_P(KeysRing, ExposedMasterStopsTheStart) {
    open_ring();
    set_mode(master(1), 0644);
    EXPECT_EQ(opening_fault(), "unavailable master_key_exposed " + master(1).string());
}

TEST_P(KeysRing, ThreadsShareItWhileItRotates) {
    const auto ring = open_ring();
    const std::string wrapped = ring->new_person_key(), hash = ring->fingerprint(plain, context);
    std::atomic<bool> done = false;
    std::vector<std::thread> threads;
    threads.reserve(3);
    for (int turn = 0; turn < 3; ++turn)
        threads.emplace_back([&] {
            while (!done) {
                EXPECT_EQ(ring->unseal(ring->seal(plain, context), context), plain);
                EXPECT_EQ(ring->unseal_for(wrapped, ring->seal_for(wrapped, plain, context), context), plain);
                EXPECT_EQ(ring->fingerprint(plain, context), hash);
            }
        });
    for (int turn = 0; turn < 3; ++turn) ring->rotate(*db_, now);
    done = true;
    for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace truong::keys
