// Findings and scores follow from the records: after every change, as time
// passes, and from nothing.
#include <random>

#include "modules/quality/tests/cards.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/privacy/person.hpp"

namespace truong::test {
namespace {

class QualityRefresh : public Cards {};
ON_BOTH(QualityRefresh);

TEST_P(QualityRefresh, a_fault_is_found_with_the_change_and_goes_when_it_is_mended) {
    Card card = put({.name = "Lan?"});
    EXPECT_EQ(found(card), (Lines{"toy_card_name Lan?", "toy_card_phone"}));
    EXPECT_EQ(score(card).errors, 1);
    EXPECT_EQ(score(card).filled, 1);
    card.name = "Lan";
    card.phone = "1";
    put(card);
    EXPECT_EQ(found(card), Lines{});
    EXPECT_EQ(score(card).errors, 0);
    EXPECT_EQ(score(card).filled, 2);
}

TEST_P(QualityRefresh, what_stays_is_not_found_anew) {
    Card card = put({.name = "Lan?"});
    const auto before = world.all<DataFinding>(world.system);
    world.set_today(*parse_date("2026-11-25"));
    card.phone = "1";
    put(card);
    const auto after = world.all<DataFinding>(world.system);
    ASSERT_EQ(after.size(), 1u);
    EXPECT_EQ(after[0].id, before[0].code == "toy_card_name" ? before[0].id : before[1].id);
    EXPECT_EQ(after[0].found_on, *parse_date("2026-11-20"));
    EXPECT_EQ(score(card).touched_on, *parse_date("2026-11-25"));
}

TEST_P(QualityRefresh, who_joins_or_leaves_a_group_changes_the_others) {
    Card first = put({.name = "An", .phone = "1"}), second = put({.name = "Bình", .phone = "1"});
    Card third = put({.name = "Chi", .phone = "1"});
    EXPECT_EQ(found(first), Lines{"toy_card_shared 3"});
    world.set_today(*parse_date("2026-11-25"));
    third.phone = "2";
    put(third);
    EXPECT_EQ(found(first), Lines{"toy_card_shared 2"});
    EXPECT_EQ(found(third), Lines{});
    EXPECT_EQ(score(third).touched_on, *parse_date("2026-11-25"));
    EXPECT_EQ(score(first).touched_on, *parse_date("2026-11-20")) << "nobody touched it";
    end(second.id);
    EXPECT_EQ(found(first), Lines{});
    EXPECT_EQ(found(second), Lines{});
    EXPECT_EQ(world.number("select count(*) from quality_record_score"), 2);
}

TEST_P(QualityRefresh, a_group_is_named_by_nothing_that_tells_of_it) {
    put({.name = "An", .phone = "0912345678"});
    put({.name = "Bình", .phone = "0912345678"});
    EXPECT_EQ(world.number("select count(*) from quality_data_finding where group_key <> ''"), 2);
    EXPECT_EQ(world.number("select count(distinct group_key) from quality_data_finding"), 1);
    EXPECT_EQ(
        world.number(R"(select count(*) from quality_data_finding where group_key like '%0912%' escape '\')"),
        0);
}

TEST_P(QualityRefresh, a_record_whose_time_is_over_is_not_judged) {
    Card card = put({.name = "Lan?"});
    card.closed = true;
    put(card);
    EXPECT_EQ(stored(), Lines{});
}

TEST_P(QualityRefresh, an_undo_brings_back_the_findings_of_before) {
    Card kept = put({.name = "An", .phone = "1"}), ended = put({.name = "Bình?", .phone = "1"});
    const Lines before = stored();
    const std::int64_t set = in_one_set([&](Tx& tx) {
        tx.end(ended.id);
        kept.phone.clear();
        tx.put(kept);
        tx.put(Card{.name = "Chi?"});
    });
    EXPECT_NE(stored(), before);
    world.write(world.principal, [&](Tx& tx) { store::undo(tx, set); });
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(from_nothing(), before);
}

TEST_P(QualityRefresh, what_is_undone_leaves_nothing) {
    const Lines before = stored();
    EXPECT_THROW(world.write(world.principal,
                             [&](Tx& tx) {
                                 tx.put(Card{.name = "Lan?"});
                                 tx.finish();
                                 throw Problem(ProblemKind::conflict);
                             }),
                 Problem);
    EXPECT_EQ(stored(), before);
}

TEST_P(QualityRefresh, what_follows_is_not_in_the_log) {
    put({.name = "Lan?"});
    EXPECT_EQ(world.number("select count(*) from change_log where entity like ? escape '\\'",
                           {std::string("quality%")}),
              0);
    const auto sets = world.number("select count(*) from change_set");
    world.write(world.system, [&](Tx& tx) { quality::refresh_school(tx, world.school); });
    EXPECT_EQ(world.number("select count(*) from change_set"), sets);
}

TEST_P(QualityRefresh, another_school_is_another_group) {
    const Card own = put({.name = "An", .phone = "1"});
    world.put(world.stranger, Card{.name = "Bình", .phone = "1"});
    EXPECT_EQ(found(own), Lines{});
    EXPECT_EQ(world.number("select count(*) from quality_record_score where school_id = ?",
                           {world.other_school.value}),
              1);
}

TEST_P(QualityRefresh, one_campus_judges_with_the_eyes_of_the_school) {
    Id<org::Campus> campus;
    world.write(world.principal,
                [&](Tx& tx) { campus = tx.put(org::Campus{.code = "C1", .name = "Cơ sở một"}).id; });
    const Card elsewhere = put({.name = "An", .phone = "1"});
    Actor of_campus = world.principal;
    of_campus.campus = campus;
    const Card own = world.put(of_campus, Card{.name = "Bình", .phone = "1", .campus_id = campus});
    EXPECT_EQ(found(elsewhere), Lines{"toy_card_shared 2"});
    EXPECT_EQ(found(own), Lines{"toy_card_shared 2"});
}

TEST_P(QualityRefresh, time_alone_finds_what_is_overdue_and_touches_nothing) {
    std::vector<JobKind> kinds;
    for (const JobKind& kind : world.store().contributions().jobs)
        if (kind.kind == "quality.refresh") kinds.push_back(kind);
    ASSERT_EQ(kinds.size(), 1u);
    jobs::Runner runner(world.store(), kinds);
    const Card card = put({.name = "An", .phone = "1", .due_on = *parse_date("2026-11-21")});
    runner.run_due();  // takes the nights from here on
    EXPECT_EQ(found(card), Lines{});
    world.set_today(*parse_date("2026-11-22"));
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(found(card), Lines{"toy_card_due"});
    EXPECT_EQ(score(card).stale, 1);
    EXPECT_EQ(score(card).touched_on, *parse_date("2026-11-20"));
}

TEST_P(QualityRefresh, what_is_no_record_any_more_goes_with_the_next_refresh) {
    const Card card = put({.name = "Lan?"});
    world.write(world.system, [&](Tx& tx) {
        db::Query(tx.connection(), "delete from toy_card where id = ?").bind(card.id.value).run();
        quality::refresh(tx, type_key<Card>(), {card.id.value});
    });
    EXPECT_EQ(stored(), Lines{});
}

TEST_P(QualityRefresh, the_erasure_of_a_person_leaves_no_finding) {
    std::int64_t person = 0;
    world.write(world.principal, [&](Tx& tx) {
        const auto pupil = people::register_pupil(tx, {.full_name = "Lê Hòa"});
        const auto made = people::register_guardian(tx, {.full_name = "Lê Bình", .pupil_id = pupil.id});
        person = made.guardian_id.value;
    });
    const Card card = put({.name = "Lan?", .holder_id = Id<people::Person>{person}});
    put({.name = "Bình?"});
    data(world.principal, "POST /api/v1/quality/accept",
         R"({"record": ")" + name_of_record(card.id)
             + R"(", "code": "toy_card_name", "field": "name", "reason": "Đã hỏi gia đình"})");
    const auto about = [&](const char* table) {
        return world.number("select count(*) from " + std::string(table) + " where person_id = ?", {person});
    };
    EXPECT_EQ(about("quality_data_finding"), 2);
    EXPECT_EQ(about("quality_accepted_finding"), 1);
    world.write(world.principal,
                [&](Tx& tx) { tx.as_system("test", [&] { privacy::erase_person(tx, person, "test"); }); });
    for (const char* table : {"quality_data_finding", "quality_record_score", "quality_accepted_finding"})
        EXPECT_EQ(about(table), 0) << table;
    EXPECT_EQ(world.number("select count(*) from quality_accepted_finding"), 0);
    EXPECT_EQ(world.number("select count(*) from people_person where id = ?", {person}), 0);
    EXPECT_EQ(stored(), from_nothing());
}

/// Edits of all kinds by chance, over few values, so that records meet.
class RandomEdits {
public:
    RandomEdits(World& world, std::uint32_t seed) : world_(world), random_(seed) {}
    void step() {
        const int kind = next(10);
        if (kind < 3 || cards_.empty()) return add();
        const std::size_t at = static_cast<std::size_t>(next(static_cast<int>(cards_.size())));
        if (kind < 7) return change(cards_[at]);
        if (kind == 7) return end(at);
        if (kind == 8) return several();
        undo();
    }

private:
    int next(int limit) { return static_cast<int>(random_() % static_cast<std::uint32_t>(limit)); }
    void write(const std::function<void(Tx&)>& work) {
        world_.write(world_.principal, [&](Tx& tx) {
            work(tx);
            last_set_ = tx.has_written() ? tx.change_set() : 0;
        });
    }
    void vary(Card& card) {
        card.name = std::string(next(3) == 0 ? "A" : "Lan") + (next(3) == 0 ? "?" : "");
        card.phone = next(3) == 0 ? "" : std::to_string(next(4));
        card.closed = next(6) == 0;
        card.seen = next(2) == 0;
        card.due_on.reset();
        if (next(2) == 0) card.due_on = *parse_date("2026-11-18") + next(5);
    }
    void add() {
        Card card;
        vary(card);
        write([&](Tx& tx) { card = tx.put(card); });
        cards_.push_back(card);
    }
    void change(Card& card) {
        vary(card);
        write([&](Tx& tx) { tx.put(card); });
    }
    void end(std::size_t at) {
        const Card card = cards_[at];
        write([&](Tx& tx) { tx.end(card.id); });
        cards_.erase(cards_.begin() + static_cast<std::ptrdiff_t>(at));
    }
    void several() {
        write([&](Tx& tx) {
            for (Card& card : cards_)
                if (next(3) == 0) {
                    vary(card);
                    tx.put(card);
                }
        });
    }
    void undo() {
        if (last_set_ == 0) return;
        write([&](Tx& tx) { store::undo(tx, last_set_); });
        cards_ = world_.all<Card>(world_.principal);
    }
    World& world_;
    std::mt19937 random_;
    std::vector<Card> cards_;
    std::int64_t last_set_ = 0;
};

TEST_P(QualityRefresh, after_any_edits_the_stored_findings_are_those_of_a_judgement_from_nothing) {
    RandomEdits edits(world, 20261120);
    for (int round = 0; round < 12; ++round) {
        for (int step = 0; step < 8; ++step) edits.step();
        const Lines kept = stored();
        ASSERT_EQ(kept, from_nothing()) << "after round " << round;
    }
    EXPECT_FALSE(stored().empty());
}

}  // namespace
}  // namespace truong::test
