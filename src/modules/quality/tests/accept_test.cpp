// Findings that stand with a reason.
#include "modules/quality/tests/cards.hpp"

namespace truong::test {
namespace {

class QualityAccept : public Cards {
protected:
    std::string body(const Card& card, const std::string& more = R"("reason": "Giấy khai sinh ghi vậy")",
                     const std::string& code = "toy_card_name", const std::string& field = "name") {
        return R"({"record": ")" + name_of_record(card.id) + R"(", "code": ")" + code + R"(", "field": ")"
               + field + "\", " + more + '}';
    }
    std::string accept(const Card& card) { return data(world.principal, at, body(card)).find("id")->text; }
    static constexpr const char* at = "POST /api/v1/quality/accept";
};
ON_BOTH(QualityAccept);

TEST_P(QualityAccept, it_stays_and_counts_no_more) {
    const Card card = put({.name = "Lan?", .phone = "1"});
    EXPECT_EQ(listed(world.principal), Lines{"toy_card_name"});
    accept(card);
    EXPECT_EQ(found(card), Lines{"toy_card_name accepted Lan?"});
    EXPECT_EQ(score(card).errors, 0);
    EXPECT_EQ(score(card).incorrect, 0);
    EXPECT_EQ(listed(world.principal), Lines{});
    EXPECT_EQ(listed(world.principal, "?accepted=true"), Lines{"toy_card_name"});
    EXPECT_EQ(stored(), from_nothing());
}

TEST_P(QualityAccept, it_counts_again_when_it_is_withdrawn_or_undone) {
    const Card card = put({.name = "Lan?", .phone = "1"});
    const std::string id = accept(card);
    EXPECT_EQ(accept(card), id) << "asked again it is the same row";
    data(world.principal, "POST /api/v1/quality/accepted/" + id + "/withdraw", "{}");
    EXPECT_EQ(found(card), Lines{"toy_card_name Lan?"});
    const std::int64_t set = world.number("select max(id) from change_set");
    world.write(world.principal, [&](Tx& tx) { store::undo(tx, set); });
    EXPECT_EQ(found(card), Lines{"toy_card_name accepted Lan?"});
    EXPECT_EQ(score(card).errors, 0);
}

TEST_P(QualityAccept, for_a_time_it_holds_until_that_day) {
    const Card card = put({.name = "Lan?", .phone = "1"});
    data(world.principal, at, body(card, R"("reason": "Chờ giấy tờ", "valid_to": "2026-11-21")"));
    for (const auto& [day, accepted] : {std::pair{"2026-11-21", true}, {"2026-11-22", false}}) {
        world.set_today(*parse_date(day));
        world.write(world.system, [&](Tx& tx) { quality::refresh_school(tx, world.school); });
        EXPECT_EQ(found(card), Lines{accepted ? "toy_card_name accepted Lan?" : "toy_card_name Lan?"}) << day;
    }
}

TEST_P(QualityAccept, every_fault_is_told_at_once) {
    const Card card = put({.name = "Lan?", .phone = "1"});
    EXPECT_EQ(refusal(world.principal, at, body(card, R"("reason": "ok", "valid_to": "2026-11-19")", "x")),
              "422 no_such_finding reason_too_short accepted_until_past");
    EXPECT_EQ(refusal(world.principal, at,
                      body(card, R"("reason": "Giấy khai sinh ghi vậy")", "toy_card_name", "phone")),
              "422 no_such_finding");
    EXPECT_EQ(refusal(world.principal, at, R"({"record": "crd_x"})"), "422 required required");
    EXPECT_EQ(world.number("select count(*) from quality_accepted_finding"), 0);
}

TEST_P(QualityAccept, only_registrars_of_the_school_do) {
    const Card card = put({.name = "Lan?", .phone = "1"});
    EXPECT_EQ(refusal(world.teacher, at, body(card)), "403 forbidden");
    EXPECT_EQ(refusal(world.guardian, at, body(card)), "403 forbidden");
    EXPECT_EQ(refusal(world.officer, at, body(card)), "403 forbidden");
    EXPECT_EQ(refusal(world.stranger, at, body(card)), "422 no_such_finding");
    EXPECT_EQ(found(card), Lines{"toy_card_name Lan?"});
}

}  // namespace
}  // namespace truong::test
