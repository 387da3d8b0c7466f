#pragma once
// Two schools with classes, pupils and staff, and decisions about them as officers enter them.
#include <deque>

#include "modules/accounts/api.hpp"
#include "modules/classes/api.hpp"
#include "modules/reorganisation/running.hpp"
#include "modules/staffing/api.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::reorganisation {

using test::problem_of;
using test::Seen;

inline Date on(std::string_view iso) { return *parse_date(iso); }

class DecisionWorld : public test::Both {
protected:
    Actor at(Id<org::School> school) { return {.hat = Hat::system, .account = {9}, .school = school}; }

    Decision enter_decision(const Actor& actor, Date day, const std::string& number = "12/QĐ-UBND") {
        Decision decision;
        world.write(actor, [&](Tx& tx) {
            decision = enter(tx, {.number = number,
                                  .signed_on = day - 30,
                                  .effective_on = day,
                                  .decided_by = "Ủy ban nhân dân Thành phố",
                                  .content = {}});
        });
        return decision;
    }
    DecisionLine say(const Actor& actor, const Decision& decision, NewLine line) {
        DecisionLine made;
        line.id = decision.id;
        world.write(actor, [&](Tx& tx) { made = add_line(tx, line); });
        return made;
    }
    Decision loaded(Id<Decision> id) {
        Decision row;
        world.read(world.system, [&](const Reader& reader) { row = reader.get(id); });
        return row;
    }
    Decision carry_out(const Actor& actor, const Decision& decision) {
        world.write(actor, [&](Tx& tx) { apply(tx, {decision.id}); });
        run_apply(world.store(), actor, decision.id, {});
        return loaded(decision.id);
    }
    Decision take_back(const Actor& actor, const Decision& decision) {
        world.write(actor, [&](Tx& tx) { undo(tx, {decision.id}); });
        run_undo(world.store(), actor, decision.id, {});
        return loaded(decision.id);
    }
    Preview look(const Actor& actor, const Decision& decision) {
        Preview view;
        world.read(actor, [&](const Reader& reader) { view = preview(reader, {decision.id}); });
        return view;
    }
    std::vector<OpenMatter> matters(MatterKind kind) {
        return world.all<OpenMatter>(world.administrator, where<&OpenMatter::kind> == kind);
    }
    /// Rows of the school on that day.
    template <class Row> std::vector<Row> rows(Id<org::School> school, Date day) {
        std::vector<Row> found;
        world.read(at(school), [&](const Reader& reader) { found = reader.as_of(day).template all<Row>(); });
        return found;
    }
    std::vector<std::string> names(Id<org::School> school, Date day) {
        std::vector<std::string> all;
        for (const people::Pupil& pupil : rows<people::Pupil>(school, day)) all.push_back(pupil.full_name);
        std::sort(all.begin(), all.end());
        return all;
    }
    std::vector<std::string> above_school(Id<org::School> school, Date day) {
        std::vector<std::string> codes;
        world.read(world.administrator, [&](const Reader& reader) {
            for (const org::UnitNode& node : org::authorities(reader, {.id = school, .as_of = day}))
                codes.push_back(node.code);
        });
        return codes;
    }
    /// Everything that the module must leave as it was: rows that are alive, with their days.
    std::string picture() {
        std::string text;
        for (const char* table : {"people_pupil",
                                  "people_pupil_status",
                                  "people_guardianship",
                                  "people_staff_member",
                                  "people_verification",
                                  "classes_class",
                                  "classes_enrolment",
                                  "classes_homeroom",
                                  "org_campus",
                                  "org_room",
                                  "org_school",
                                  "org_unit",
                                  "org_unit_period",
                                  "org_reach",
                                  "org_area",
                                  "org_area_succession",
                                  "org_school_stage",
                                  "accounts_appointment",
                                  "staffing_department",
                                  "reorganisation_carried_row",
                                  "reorganisation_open_matter"})
            (text += table) += ' ' + std::to_string(living(table)) + '/' + std::to_string(open(table)) + '\n';
        return text;
    }

    people::Pupil pupil_of(Id<org::School> school, const std::string& name, Id<classes::Class> in_class) {
        people::Pupil pupil;
        world.write(at(school), [&](Tx& tx) {
            pupil = people::register_pupil(tx, {.full_name = name, .valid_from = on("2026-08-20")});
            const auto stands =
                people::register_guardian(tx, {.full_name = "Mẹ " + name, .pupil_id = pupil.id});
            tx.put(people::PupilProfile{.pupil_id = pupil.id, .current_address = "Thôn " + name});
            tx.put(people::Verification{.person_id = pupil.person_id,
                                        .level = people::VerificationLevel::paper_seen,
                                        .checked_on = on("2026-09-01"),
                                        .value = name});
            if (in_class)
                tx.put(classes::Enrolment{
                    .pupil_id = pupil.id, .class_id = in_class, .valid_from = on("2026-08-25")});
        });
        return pupil;
    }
    people::StaffMember employ(Id<org::School> school, const std::string& name) {
        people::StaffMember member;
        world.write(at(school), [&](Tx& tx) {
            member = people::register_staff_member(tx, {.full_name = name, .valid_from = on("2020-08-01")});
        });
        return member;
    }
    Id<classes::Class> open_class(Id<org::School> school, const std::string& name,
                                  std::optional<Id<org::Campus>> campus = {}) {
        classes::Class row{.name = name, .campus_id = campus};
        world.write(at(school), [&](Tx& tx) {
            row.year_id = calendar::year_on(tx, tx.today())->id;
            row.grade_id = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"))->id;
            row = tx.put(row);
        });
        return row.id;
    }

private:
    std::int64_t living(const std::string& table) {
        return world.number("select count(*) from " + table + " where ended_at is null");
    }
    /// Of dated rows those without a last day, so that a period that was closed and not opened again is seen.
    std::int64_t open(const std::string& table) {
        const Entity& entity = *world.catalog().find_table(table);
        if (!entity.dated) return 0;
        return world.number("select count(*) from " + table + " where ended_at is null and valid_to is null");
    }
};

}  // namespace truong::reorganisation
