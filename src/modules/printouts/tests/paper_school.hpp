#pragma once
// The school whose papers are tested.
#include "modules/printouts/api.hpp"
#include "tests/world/paper.hpp"
#include "tests/world/world.hpp"

namespace truong::printouts {

inline Date day(std::string_view iso) { return *parse_date(iso); }

inline bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

template <class Row> std::string text_of(Id<Row> id, std::string_view prefix) {
    std::string text;
    append_id(text, prefix, id.value);
    return text;
}

/// Two classes with a pupil each, one who has left, and the two who teach them.
class PaperSchool : public test::Both {
protected:
    PaperSchool() {
        clerk = world.principal;
        clerk.roles = {Role::clerk};
        world.write(clerk, [&](Tx& tx) {
            const auto year = calendar::year_on(tx, tx.today())->id;
            const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"))->id;
            own = tx.put(classes::Class{.year_id = year, .grade_id = grade, .name = "6A1"});
            other = tx.put(classes::Class{.year_id = year, .grade_id = grade, .name = "6A2"});
            teacher = people::register_staff_member(
                tx, {.full_name = "Trần Thu Hà", .code = "GV01", .valid_from = day("2020-08-01")});
            tx.put(classes::Homeroom{
                .class_id = own.id, .staff_member_id = teacher.id, .valid_from = day("2026-08-15")});
            girl = enrol(tx,
                         {.full_name = "Nguyễn Thị Đào",
                          .birth_date = day("2015-03-08"),
                          .sex = people::Sex::female,
                          .personal_number = "001315012345",
                          .code = "HS001"},
                         own.id);
            boy =
                enrol(tx, {.full_name = "Lê Văn Ân", .sex = people::Sex::male, .birth_year = 2015}, other.id);
            people::register_guardian(tx, {.full_name = "Nguyễn Văn Cha",
                                           .pupil_id = girl.id,
                                           .kinship = people::Kinship::father,
                                           .phone = "0912345678"});
            const auto tay = codes::find_code(tx, "ethnicity", "02", tx.today());
            tx.put(people::PupilProfile{
                .pupil_id = girl.id, .ethnicity_id = tay->id, .permanent_address = "12 Hàng Bạc"});
        });
        homeroom = {.hat = Hat::staff,
                    .account = {31},
                    .person = teacher.person_id,
                    .school = world.school,
                    .roles = {Role::teacher}};
    }
    static people::Pupil enrol(Tx& tx, people::NewPupil wanted, Id<classes::Class> class_id) {
        wanted.valid_from = day("2026-08-20");
        const auto pupil = people::register_pupil(tx, wanted);
        tx.put(
            classes::Enrolment{.pupil_id = pupil.id, .class_id = class_id, .valid_from = day("2026-08-25")});
        return pupil;
    }
    http::Response ask(const Actor& actor, const std::string& path) {
        return world.call(actor, "GET /api/v1/printouts" + path);
    }
    /// The words of the paper.
    std::string words(const Actor& actor, const std::string& path) {
        const http::Response answer = ask(actor, path);
        EXPECT_EQ(answer.status, 200) << answer.body;
        EXPECT_EQ(answer.content_type, "application/pdf");
        return answer.status == 200 ? test::paper::text_of(answer.body) : std::string();
    }
    CardsIssued issue(const Actor& actor, const IssueCards& wanted) {
        CardsIssued counted;
        world.write(actor, [&](Tx& tx) { counted = issue_cards(tx, wanted); });
        return counted;
    }
    LetterTemplate letter(const std::string& body, LetterFor whose = LetterFor::pupil) {
        return world.put(clerk, LetterTemplate{.name = "Thư " + std::to_string(world.next_number()),
                                               .letter_for = whose,
                                               .title = "THƯ",
                                               .body = body,
                                               .signer = "HIỆU TRƯỞNG"});
    }
    std::string letters(const Actor& actor, const std::string& body) {
        return words(actor, "/letter-templates/" + text_of(letter(body).id, "ltp")
                                + "/letters?pupil_id=" + text_of(girl.id, "pup"));
    }
    /// What no service would write.
    void execute(const std::string& sql) {
        world.write(world.system, [&](Tx& tx) { db::Query(tx.connection(), sql).run(); });
    }
    std::int64_t logged(const std::string& entity) {
        return world.number("select count(*) from access_log where entity = '" + entity + "'");
    }
    std::string class_path(const classes::Class& of) const { return "/classes/" + text_of(of.id, "cls"); }
    std::string school_path() const { return "/schools/" + text_of(world.school, "sch"); }

    Actor clerk, homeroom;
    people::StaffMember teacher;
    people::Pupil girl, boy;
    classes::Class own, other;
};

}  // namespace truong::printouts
