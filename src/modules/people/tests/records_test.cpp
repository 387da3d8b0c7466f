// The records of people: what follows from a change, what is refused, who keeps and reads them; on both
// databases.
#include "modules/people/entities.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::people {
namespace {

using test::problem_of;
using test::Seen;

class PeopleRecords : public test::Both {
protected:
    PeopleRecords() {
        clerk = world.principal;
        clerk.roles = {Role::clerk};
        world.write(clerk, [&](Tx& tx) {
            pupil = register_pupil(tx, {.full_name = "Lê Văn Hòa", .birth_date = day("2015-03-05")});
            mother = register_guardian(tx, {.full_name = "Nguyễn Thị Đào",
                                            .pupil_id = pupil.id,
                                            .kinship = Kinship::mother,
                                            .phone = "0912345678"});
        });
    }
    static Date day(std::string_view iso) { return *parse_date(iso); }
    Person person() { return world.all<Person>(clerk, where<&Person::id> == pupil.person_id).front(); }
    std::string address(std::string_view path, std::string_view prefix, std::int64_t id) {
        std::string text = "/api/v1/people/" + std::string(path) + '/';
        append_id(text, prefix, id);
        return text;
    }
    http::Response patch_person(const std::string& body) {
        const std::string text = address("persons", "per", pupil.person_id.value);
        const std::string tag = '"' + std::to_string(version_of(text)) + '"';
        return world.call(clerk, "PATCH " + text, body, {{"If-Match", tag}});
    }
    std::int64_t version_of(const std::string& path) {
        const json::Value answer = json::parse(world.call(clerk, "GET " + path).body);
        return *answer.find("data")->find("version")->integer();
    }
    Actor clerk;
    Pupil pupil;
    Guardianship mother;
};
ON_BOTH(PeopleRecords);

TEST_P(PeopleRecords, names_are_copied_to_the_lists_of_the_school) {
    EXPECT_EQ(world.all<Pupil>(clerk).front().full_name, "Lê Văn Hòa");
    EXPECT_EQ(patch_person(R"({"full_name":"  Lê  Văn   Hoà "})").status, 200);
    EXPECT_EQ(world.all<Pupil>(clerk).front().full_name, "Lê Văn Hoà");
    const auto found = world.call(clerk, "GET /api/v1/people/pupils?q=hoa&filter[birth_date]=2015-03-05");
    EXPECT_NE(found.body.find("Lê Văn Hoà"), std::string::npos) << found.body;
    EXPECT_EQ(world.all<Guardianship>(clerk).front().full_name, "Nguyễn Thị Đào");
}

TEST_P(PeopleRecords, copies_are_no_business_of_clients) {
    const std::string path = address("pupils", "pup", pupil.id.value);
    const auto answer =
        world.call(clerk, "PATCH " + path, R"({"full_name":"Khác"})", {{"If-Match", "\"1\""}});
    EXPECT_EQ(answer.status, 422);
    EXPECT_NE(answer.body.find("\"derived\""), std::string::npos) << answer.body;
    const auto same = world.call(clerk, "PATCH " + path, R"({"full_name":"Lê Văn Hòa","code":"HS1"})",
                                 {{"If-Match", "\"1\""}});
    EXPECT_EQ(same.status, 200) << same.body;
}

TEST_P(PeopleRecords, names_and_numbers_that_cannot_be_are_refused) {
    struct Case {
        std::string_view body, code;
    };
    const std::string long_name = R"({"full_name":")" + std::string(500, 'a') + "\"}";
    const Case cases[] = {{R"({"full_name":"Lê 😀 Hòa"})", "name_characters"},
                          {R"({"full_name":"Lê Hòa 2"})", "name_characters"},
                          {R"({"full_name":"Lê\u0007Hòa"})", "not_text"},
                          {long_name, "too_long"},
                          {R"({"personal_number":"01212012345"})", "personal_number_format"},
                          {R"({"sector_code":"12345"})", "sector_code_format"},
                          {R"({"birth_date":"2027-01-01"})", "birth_in_future"},
                          {R"({"birth_date":"2015-02-30"})", "not_a_date"},
                          {R"({"birth_year":2015})", "birth_told_twice"},
                          {R"({"birth_date":null,"birth_month":3})", "birth_month_without_year"}};
    for (const Case& wrong : cases) {
        const auto answer = patch_person(std::string(wrong.body));
        EXPECT_EQ(answer.status, 422) << wrong.body;
        EXPECT_NE(answer.body.find(wrong.code), std::string::npos) << wrong.body << answer.body;
    }
    EXPECT_EQ(person().full_name, "Lê Văn Hòa");
    EXPECT_EQ(patch_person(R"({"birth_date":null,"birth_year":2015,"birth_month":3})").status, 200);
    EXPECT_EQ(patch_person(R"({"personal_number":"079315001234","sex":"male"})").status, 200)
        << "digits that contradict the sex are stored, and judged";
}

TEST_P(PeopleRecords, telephones_are_stored_in_one_spelling) {
    const std::string path = address("guardianships", "gdn", mother.id.value);
    const auto answer =
        world.call(clerk, "PATCH " + path, R"({"phone":"+84 912.345.679"})", {{"If-Match", "\"1\""}});
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(world.all<Guardianship>(clerk).front().phone, "0912345679");
    for (const std::string_view wrong : {"01234567890", "0951234567", "091234567", "gọi mẹ"})
        EXPECT_EQ(world
                      .call(clerk, "PATCH " + path, R"({"phone":")" + std::string(wrong) + "\"}",
                            {{"If-Match", "\"2\""}})
                      .status,
                  422)
            << wrong;
}

TEST_P(PeopleRecords, nobody_is_his_own_guardian) {
    EXPECT_EQ(problem_of([&] {
                  world.put(clerk, Guardianship{.pupil_id = pupil.id,
                                                .guardian_id = pupil.person_id,
                                                .valid_from = day("2026-09-05")});
              }),
              (Seen{ProblemKind::invalid, "guardian_of_himself"}));
    Guardianship barred = mother;
    barred.custody = Custody::none;
    EXPECT_EQ(problem_of([&] { world.put(clerk, barred); }), (Seen{ProblemKind::invalid, "may_not_collect"}));
    barred.may_collect = false;
    EXPECT_NO_THROW(world.put(clerk, barred));
}

TEST_P(PeopleRecords, a_code_is_of_the_list_that_the_field_names) {
    std::optional<codes::CodeEntry> kinh, catholic;
    world.read(clerk, [&](const Reader& reader) {
        kinh = codes::find_code(reader, "ethnicity", "01", reader.today());
        catholic = codes::find_code(reader, "religion", "catholic", reader.today());
    });
    ASSERT_TRUE(kinh && catholic);
    EXPECT_EQ(kinh->national_code, "01");
    EXPECT_EQ(problem_of([&] {
                  world.put(clerk, PupilProfile{.pupil_id = pupil.id, .ethnicity_id = catholic->id});
              }),
              (Seen{ProblemKind::invalid, "other_list"}));
    const PupilProfile profile =
        world.put(clerk, PupilProfile{.pupil_id = pupil.id, .ethnicity_id = kinh->id});
    EXPECT_EQ(profile.person_id, pupil.person_id);
}

TEST_P(PeopleRecords, states_follow_one_another_and_leaving_closes_the_record) {
    const auto change = [&](PupilState state, std::string_view on) {
        world.write(
            clerk, [&](Tx& tx) { change_state(tx, {.pupil_id = pupil.id, .state = state, .day = day(on)}); });
    };
    EXPECT_EQ(world.all<PupilStatus>(clerk).front().state, PupilState::studying);
    world.set_today(day("2026-12-10"));
    change(PupilState::reserved, "2026-12-01");
    EXPECT_EQ(problem_of([&] { change(PupilState::reserved, "2026-12-05"); }),
              (Seen{ProblemKind::invalid, "same_state"}));
    change(PupilState::transferred_out, "2026-12-08");
    EXPECT_EQ(problem_of([&] { change(PupilState::studying, "2026-12-09"); }),
              (Seen{ProblemKind::invalid, "not_his_time"}));
    std::vector<PupilState> history;
    world.read(clerk, [&](const Reader& reader) {
        for (const PupilStatus& row : reader.as_of({}).all<PupilStatus>(Selection{
                 .sort = {.field = reader.catalog().of(type_key<PupilStatus>()).find("valid_from")}}))
            history.push_back(row.state);
    });
    EXPECT_EQ(history,
              (std::vector{PupilState::studying, PupilState::reserved, PupilState::transferred_out}));
    EXPECT_TRUE(world.all<Pupil>(clerk).empty()) << "no pupil of today any more";
}

TEST_P(PeopleRecords, a_verification_ends_with_the_value_it_was_about) {
    world.write(clerk, [&](Tx& tx) {
        verify(tx, {.person_id = pupil.person_id, .field = VerifiedField::full_name});
        verify(tx, {.person_id = pupil.person_id, .field = VerifiedField::birth_date});
        verify(tx, {.person_id = pupil.person_id,
                    .field = VerifiedField::full_name,
                    .level = VerificationLevel::card_read});
    });
    EXPECT_EQ(world.all<Verification>(clerk).size(), 2U);
    EXPECT_EQ(patch_person(R"({"full_name":"Lê Văn Hoà"})").status, 200);
    const auto left = world.all<Verification>(clerk);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left.front().field, VerifiedField::birth_date);
    EXPECT_EQ(problem_of([&] {
                  world.write(clerk, [&](Tx& tx) {
                      verify(tx, {.person_id = pupil.person_id, .field = VerifiedField::personal_number});
                  });
              }),
              (Seen{ProblemKind::invalid, "nothing_to_verify"}));
    EXPECT_EQ(problem_of([&] {
                  world.write(world.teacher, [&](Tx& tx) {
                      verify(tx, {.person_id = pupil.person_id, .field = VerifiedField::birth_date});
                  });
              }).kind,
              ProblemKind::forbidden)
        << "who does not keep records verifies nothing";
}

TEST_P(PeopleRecords, a_card_fills_a_form_and_stores_nothing) {
    const std::string line = "POST /api/v1/people/cards/read";
    const std::string body =
        R"({"text":"079215001234||NGUYỄN VĂN AN|05032015|Nam|12 Đường Số 1, Phường 10|20102024"})";
    const auto answer = world.call(clerk, line, body);
    EXPECT_EQ(answer.status, 200);
    EXPECT_NE(answer.body.find("2015-03-05"), std::string::npos) << answer.body;
    EXPECT_EQ(world.call(world.teacher, line, body).status, 403);
    EXPECT_EQ(world.number("select count(*) from people_person"), 2);
}

TEST_P(PeopleRecords, records_that_are_alike_are_paired_and_told_apart) {
    Pupil twin, swapped;
    world.write(clerk, [&](Tx& tx) {
        twin = register_pupil(tx, {.full_name = "Le Van Hoa", .birth_date = day("2015-03-05")});
        register_pupil(tx, {.full_name = "Trần An", .birth_date = day("2015-03-05")});
    });
    auto pairs = world.all<DuplicatePair>(clerk);
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_FALSE(pairs.front().hard);
    EXPECT_GE(pairs.front().score, 70);
    world.write(clerk, [&](Tx& tx) { tell_apart(tx, {.id = pairs.front().id, .reason = "hai anh em họ"}); });
    EXPECT_EQ(world.all<DuplicatePair>(clerk).front().state, DuplicateState::different);
    Person other = world.all<Person>(clerk, where<&Person::id> == twin.person_id).front();
    other.personal_number = "079215001234";
    world.put(clerk, other);
    Person first = person();
    first.personal_number = "079215001234";
    world.put(clerk, first);
    pairs = world.all<DuplicatePair>(clerk);
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_TRUE(pairs.front().hard);
    EXPECT_EQ(pairs.front().state, DuplicateState::open) << "one number cannot be two people's";
    EXPECT_EQ(problem_of([&] {
                  world.write(clerk, [&](Tx& tx) {
                      tell_apart(tx, {.id = pairs.front().id, .reason = "hai anh em họ"});
                  });
              }),
              (Seen{ProblemKind::invalid, "same_number"}));
    other.personal_number.reset();
    world.put(clerk, other);
    EXPECT_FALSE(world.all<DuplicatePair>(clerk).front().hard);
    other.birth_date = day("2014-01-01");
    world.put(clerk, other);
    EXPECT_TRUE(world.all<DuplicatePair>(clerk).empty());
    EXPECT_TRUE(world.all<DuplicatePair>(world.teacher).empty());
}

}  // namespace
}  // namespace truong::people
