#pragma once
// Two records of one pupil in two classes, and a clerk who keeps both.
#include <algorithm>

#include "modules/classes/api.hpp"
#include "modules/merging/tests/snapshot.hpp"
#include "platform/jobs/work.hpp"

namespace truong::merging {

using people::Pupil;

/// "conflict merge_before"; empty: nothing was refused.
inline std::string refused(const std::function<void()>& call) {
    try {
        call();
    } catch (const Problem& problem) {
        const Findings& findings = problem.findings();
        return std::string(name_of(problem.kind())) + ' ' + (findings.empty() ? "" : findings.front().code);
    }
    return {};
}

class Merging : public test::Both {
protected:
    Merging() {
        clerk = world.principal;
        clerk.roles = {Role::clerk};
        world.write(clerk, [&](Tx& tx) {
            const auto year = calendar::year_on(tx, tx.today())->id;
            const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"))->id;
            first = tx.put(classes::Class{.year_id = year, .grade_id = grade, .name = "6A1"}).id;
            second = tx.put(classes::Class{.year_id = year, .grade_id = grade, .name = "6A2"}).id;
            kept = enrol(tx, "Nguyễn Văn An", first, "2026-09-07");
            lost = enrol(tx, "Nguyên Văn An", second, "2026-08-25");
        });
    }
    static Date day(std::string_view iso) { return *parse_date(iso); }
    static Pupil enrol(Tx& tx, const std::string& name, Id<classes::Class> class_id, std::string_view from) {
        const Pupil pupil = people::register_pupil(
            tx, {.full_name = name, .birth_date = day("2015-05-02"), .valid_from = day(from)});
        tx.put(classes::Enrolment{.pupil_id = pupil.id, .class_id = class_id, .valid_from = day(from)});
        return pupil;
    }
    static std::string text(Id<Pupil> id) {
        std::string text;
        append_id(text, "pup", id.value);
        return text;
    }
    Merge merge(const Actor& actor, Id<Pupil> stays, Id<Pupil> goes, std::vector<FieldChoice> fields = {}) {
        Merge made;
        world.write(actor, [&](Tx& tx) {
            made = merge_records(tx, {.kept = text(stays),
                                      .lost = text(goes),
                                      .reason = "Nhập trùng",
                                      .fields = std::move(fields)});
        });
        return made;
    }
    Merge merge() { return merge(clerk, kept.id, lost.id); }
    std::string refusal(const Actor& actor, Id<Pupil> stays, Id<Pupil> goes) {
        return refused([&] { merge(actor, stays, goes); });
    }
    void undo(const Merge& made) {
        world.write(clerk, [&](Tx& tx) { undo_merge(tx, {.id = made.id}); });
    }
    template <auto Member, class Value> auto rows(Value value) {
        std::vector<owner_of<Member>> all;
        world.read(clerk, [&](const Reader& reader) {
            all = reader.as_of({}).template all<owner_of<Member>>(where<Member> == value);
        });
        return all;
    }
    static std::string name_of_guardian(const people::Guardianship& row) {
        std::string text;
        append_id(text, "gdn", row.id.value);
        return text;
    }
    /// As if the school asked for that work a moment ago.
    void ask_for_job(std::string_view kind) {
        world.write(clerk, [&](Tx& tx) { jobs::enqueue(tx, {.kind = kind}); });
    }
    std::string pointing(const Pupil& pupil) {
        return test::pointing_to(world, world.catalog().of(type_key<Pupil>()), pupil.id.value)
               + test::pointing_to(world, world.catalog().of(type_key<people::Person>()),
                                   pupil.person_id.value);
    }
    Actor clerk;
    Id<classes::Class> first, second;
    Pupil kept, lost;
};

}  // namespace truong::merging
