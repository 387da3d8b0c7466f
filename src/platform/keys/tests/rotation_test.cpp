#include <gtest/gtest.h>

#include <thread>
#include <vector>

#include "platform/keys/cipher.hpp"
#include "platform/keys/tests/keys_backend.hpp"

namespace truong::keys {
namespace {

constexpr std::string_view context = "people_pupil.personal_number/7";
constexpr std::string_view plain = "079201001234";

struct Death {};

// A database under a process that dies before, or right after, one of its transactions.
class MortalDatabase final : public db::Database {
public:
    enum class Hour { before, after };
    MortalDatabase(db::Database& database, int last, Hour hour)
        : database_(database), left_(last), hour_(hour) {}
    Dialect dialect() const override { return database_.dialect(); }
    void write(const db::Work& work) override {
        live([&] { database_.write(work); });
    }
    void read(const db::Work& work) override {
        live([&] { database_.read(work); });
    }
    void exclusively(const db::Work& work) override { database_.exclusively(work); }
    void drain() override { database_.drain(); }

private:
    template <class Step> void live(const Step& step) {
        const bool last = left_-- == 0;
        if (last && hour_ == Hour::before) throw Death();
        step();
        if (last) throw Death();
    }

    db::Database& database_;
    int left_;
    const Hour hour_;
};

class KeysRotation : public KeysBackend {
protected:
    void SetUp() override {
        KeysBackend::SetUp();
        if (HasFatalFailure()) return;
        const auto ring = open_ring();
        old_value_ = ring->seal(plain, context);
        old_hash_ = ring->fingerprint(plain, context);
        add_people(*ring);
        first_note_ = ring->seal_for(wrapped_of(1), plain, context);
        last_note_ = ring->seal_for(wrapped_of(people), plain, context);
    }

    void add_people(const Ring& ring) {
        std::vector<db::Params> rows;
        for (std::int64_t person = 1; person <= people; ++person)
            rows.push_back({person, db::Bytes{ring.new_person_key()}, now.ms});
        db_->write([&](db::Connection& connection) {
            connection.run_many("insert into person_key (id, wrapped, created_at) values (?, ?, ?)", rows);
        });
    }

    void expect_all_opens(const Ring& ring) {
        EXPECT_EQ(ring.unseal(old_value_, context), plain);
        EXPECT_EQ(ring.fingerprint(plain, context), old_hash_);
        EXPECT_EQ(ring.unseal_for(wrapped_of(1), first_note_, context), plain);
        EXPECT_EQ(ring.unseal_for(wrapped_of(people), last_note_, context), plain);
        EXPECT_EQ(ring.unseal(ring.seal(plain, context), context), plain);
    }

    /// Persons whose key is not wrapped under the newest person key.
    int people_left() {
        const auto newest =
            static_cast<std::uint32_t>(number("select max(id) from data_key where purpose = 'person'"));
        int left = 0;
        db_->read([&](db::Connection& connection) {
            db::Query query(connection, "select wrapped from person_key where wrapped is not null");
            while (query.next()) left += number_in(query.bytes(0)) != newest;
        });
        return left;
    }

    std::int64_t newest_master() { return MasterFolder(key_folder_).numbers().back(); }

    static constexpr std::int64_t people = 1'100;  // three batches
    std::string old_value_, old_hash_, first_note_, last_note_;
};
INSTANTIATE_TEST_SUITE_P(, KeysRotation, testing::Values(Dialect::sqlite, Dialect::postgres),
                         db::backend_name);

TEST_P(KeysRotation, EverythingStillOpens) {
    const auto ring = open_ring();
    ring->rotate(*db_, Instant{now.ms + 1});
    expect_all_opens(*ring);
    expect_all_opens(*open_ring());
    EXPECT_EQ(people_left(), 0);
    EXPECT_EQ(number("select count(*) from data_key"), 5);
    EXPECT_EQ(number("select count(*) from data_key where master = 2"), 5);
    EXPECT_EQ(number("select count(*) from data_key where created_at = ?", {now.ms + 1}), 2);
}

TEST_P(KeysRotation, OldMasterIsKeptButNotNeeded) {
    open_ring()->rotate(*db_, now);
    EXPECT_TRUE(std::filesystem::exists(master(1)));
    std::filesystem::remove(master(1));
    expect_all_opens(*open_ring());
}

TEST_P(KeysRotation, OutdatedTellsOldFromNew) {
    const auto ring = open_ring();
    EXPECT_FALSE(ring->outdated(old_value_));
    ring->rotate(*db_, now);
    EXPECT_TRUE(ring->outdated(old_value_));
    const std::string anew = ring->seal(ring->unseal(old_value_, context), context);
    EXPECT_FALSE(ring->outdated(anew));
    EXPECT_EQ(ring->unseal(anew, context), plain);
    EXPECT_TRUE(ring->outdated(""));
    ring->rotate(*db_, now);
    EXPECT_TRUE(ring->outdated(anew));
}

TEST_P(KeysRotation, ManyTimes) {
    const auto ring = open_ring();
    for (int turn = 0; turn < 3; ++turn) ring->rotate(*db_, now);
    expect_all_opens(*open_ring());
    EXPECT_EQ(people_left(), 0);
    EXPECT_EQ(number("select count(*) from data_key where master = 4"), 9);
}

TEST_P(KeysRotation, WithoutAnybody) {
    run("delete from person_key");
    const auto ring = open_ring();
    ring->rotate(*db_, now);
    EXPECT_TRUE(ring->outdated(old_value_));
}

TEST_P(KeysRotation, ErasedStaysErased) {
    run("update person_key set wrapped = null, erased_at = 1 where id <= 600");
    open_ring()->rotate(*db_, now);
    EXPECT_EQ(number("select count(*) from person_key where wrapped is null"), 600);
    EXPECT_EQ(wrapped_of(1), "");
    EXPECT_EQ(people_left(), 0);
    EXPECT_FALSE(log_speaks());
}

TEST_P(KeysRotation, DamagedPersonDoesNotHoldUpTheOthers) {
    const std::string damaged = wrapped_of(5).replace(40, 1, 1, '\0').replace(41, 1, 1, '\1');
    run("update person_key set wrapped = ? where id = 5", {db::Bytes{damaged}});
    const auto ring = open_ring();
    ring->rotate(*db_, now);
    EXPECT_EQ(wrapped_of(5), damaged);
    EXPECT_TRUE(log_speaks());
    EXPECT_EQ(people_left(), 1);
    expect_all_opens(*ring);
}

// At each stage: what is stored opens after a new start, and rotating once more brings everything to the
// newest key.
TEST_P(KeysRotation, DeathAtAnyStageLosesNothing) {
    int deaths = 0;
    for (const auto hour : {MortalDatabase::Hour::before, MortalDatabase::Hour::after})
        for (int last = 0;; ++last) {
            MortalDatabase mortal(*db_, last, hour);
            const auto ring = open_ring();
            try {
                ring->rotate(mortal, now);
                break;
            } catch (const Death&) {
                ++deaths;
            }
            const auto next = open_ring();
            expect_all_opens(*next);
            next->rotate(*db_, now);
            expect_all_opens(*next);
            EXPECT_EQ(people_left(), 0) << last;
            EXPECT_EQ(number("select count(*) from data_key where master <> ?", {newest_master()}), 0)
                << last;
        }
    // Two reads, the data keys, three batches and the empty one behind them; before and after each.
    EXPECT_EQ(deaths, 14);
}

TEST_P(KeysRotation, DeathWithinTheTransactionOfTheDataKeysUndoesIt) {
    MortalDatabase mortal(*db_, 1, MortalDatabase::Hour::before);
    EXPECT_THROW(open_ring()->rotate(mortal, now), Death);
    EXPECT_EQ(newest_master(), 2);
    EXPECT_EQ(number("select count(*) from data_key where master = 1"), 3);
    EXPECT_FALSE(open_ring()->outdated(old_value_));
    // Until then only the old file is needed, from then on only the new one.
    std::filesystem::remove(master(2));
    expect_all_opens(*open_ring());
}

TEST_P(KeysRotation, NumberOfALeftMasterIsNotUsedAgain) {
    MasterFolder(key_folder_).make(2);
    const std::string left = text_in(master(2));
    put_text(key_folder_ / ".master-0003.key.0123456789abcdef", "torn");
    const auto ring = open_ring();
    ring->rotate(*db_, now);
    EXPECT_EQ(text_in(master(2)), left);
    EXPECT_EQ(number("select count(*) from data_key where master = 3"), 5);
    std::filesystem::remove(master(1));
    std::filesystem::remove(master(2));
    expect_all_opens(*open_ring());
}

TEST_P(KeysRotation, MissingNewMasterIsNamed) {
    open_ring()->rotate(*db_, now);
    std::filesystem::remove(master(2));
    EXPECT_EQ(master_fault([&] { open_ring(); }), "unavailable master_key_missing " + master(2).string());
}

TEST_P(KeysRotation, LostMasterIsNotReplacedByARotation) {
    const auto ring = open_ring();
    ring->rotate(*db_, now);
    const std::string text = text_in(master(2));
    std::filesystem::remove(master(2));
    EXPECT_EQ(master_fault([&] { ring->rotate(*db_, now); }),
              "unavailable master_key_missing " + master(2).string());
    EXPECT_FALSE(std::filesystem::exists(master(2)));
    expect_all_opens(*ring);
    put_text(master(2), text);
    ring->rotate(*db_, now);
    expect_all_opens(*open_ring());
}

TEST_P(KeysRotation, TwoAtOnceEndUnderOneMaster) {
    const auto other_database = database_of_another();
    const auto first = open_ring(), second = open_ring(*other_database);
    std::thread thread([&] { second->rotate(*other_database, now); });
    first->rotate(*db_, now);
    thread.join();
    const auto ring = open_ring();
    expect_all_opens(*ring);
    EXPECT_EQ(number("select count(*) from data_key"), 7);
    EXPECT_EQ(number("select count(*) from data_key where master = (select max(master) from data_key)"), 7);
    ring->rotate(*db_, now);
    EXPECT_EQ(people_left(), 0);
}

// A process that started before the rotation goes on under the keys that it has; it must be started again to
// read what the others write.
TEST_P(KeysRotation, OlderProcessGoesOn) {
    const auto older = open_ring(), ring = open_ring();
    ring->rotate(*db_, now);
    const std::string sealed = older->seal(plain, context), wrapped = older->new_person_key();
    EXPECT_EQ(ring->unseal(sealed, context), plain);
    EXPECT_TRUE(ring->outdated(sealed));
    EXPECT_EQ(ring->unseal_for(wrapped, older->seal_for(wrapped, plain, context), context), plain);
    const std::string anew = ring->seal(plain, context);
    EXPECT_FALSE(older->outdated(anew));
    EXPECT_EQ(sealed_fault([&] { older->unseal(anew, context); }), context);
    EXPECT_EQ(open_ring()->unseal(anew, context), plain);
}

}  // namespace
}  // namespace truong::keys
