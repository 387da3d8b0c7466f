#pragma once
// A school with a principal, some staff and files to prove things with.
#include "modules/calendar/api.hpp"
#include "modules/dossier/package.hpp"
#include "modules/people/api.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/jobs/work.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::dossier {

class DossierWorld : public test::Both {
protected:
    using Seen = test::Seen;

    template <class Row> Row made(const Actor& actor, const std::function<Row(Tx&)>& work) {
        Row row;
        world.write(actor, [&](Tx& tx) { row = work(tx); });
        return row;
    }
    people::StaffMember staff(const std::string& name) {
        return made<people::StaffMember>(world.principal, [&](Tx& tx) {
            return people::register_staff_member(tx, {.full_name = name, .kind = people::StaffKind::teacher});
        });
    }
    Actor seat_of(const people::StaffMember& member) {
        Actor actor = world.teacher;
        actor.person = member.person_id;
        return actor;
    }
    files::StoredFile file(const std::string& bytes, const std::string& type = "application/pdf",
                           const std::string& name = "van-ban.pdf") {
        return files::keep(world.store(), world.principal,
                           {.name = name, .media_type = type, .bytes = bytes, .purpose = "test"});
    }
    static NewEvidence wanted(const std::string& node, const std::string& doc_type = "regulation") {
        NewEvidence wanted;
        wanted.title = "Quy chế của trường";
        wanted.doc_type = doc_type;
        wanted.framework_code = "THS";
        wanted.node_code = node;
        return wanted;
    }
    Evidence add(const NewEvidence& ask) {
        return made<Evidence>(world.principal, [&](Tx& tx) { return add_evidence(tx, ask); });
    }
    /// With a file of its own.
    Evidence add(const std::string& node, const std::string& bytes,
                 const std::string& doc_type = "regulation") {
        NewEvidence ask = wanted(node, doc_type);
        ask.file_id = file(bytes).id;
        return add(ask);
    }
    Seen refused(const Actor& actor, const std::function<void(Tx&)>& work) {
        return test::problem_of([&] { world.write(actor, work); });
    }
    SelfAssessment begin() {
        return made<SelfAssessment>(world.principal, [&](Tx& tx) {
            return begin_assessment(tx, {.framework_code = "THS", .decision = "35/QĐ"});
        });
    }
    void choose_chair(Id<SelfAssessment> id, Id<people::StaffMember> chair) {
        world.write(world.principal, [&](Tx& tx) {
            choose_group(tx, {.id = id, .members = {{.staff_member_id = chair, .role = MemberRole::chair}}});
        });
    }
    AssessmentBoard look(const Actor& actor, Id<SelfAssessment> id) {
        AssessmentBoard found;
        world.read(actor, [&](const Reader& reader) { found = board(reader, {id}); });
        return found;
    }
    /// Every criterion written at the computed level and confirmed.
    void fill(Id<SelfAssessment> id) {
        std::string nodes;
        for (const AssessmentRow& row : look(world.principal, id).rows) {
            if (row.status == "na") continue;
            nodes += (nodes.empty() ? "" : ",") + row.code;
            world.write(world.principal, [&](Tx& tx) {
                write_criterion(tx, {.id = id,
                                     .node_code = row.code,
                                     .narrative = "Nhà trường đã làm.",
                                     .self_level = static_cast<int>(row.computed_level)});
            });
        }
        world.write(world.principal, [&](Tx& tx) { confirm_criteria(tx, {id, nodes}); });
    }
    Id<org::Campus> campus(const std::string& code) {
        return made<org::Campus>(world.system,
                                 [&](Tx& tx) {
                                     org::Campus row{.code = code, .name = "Cơ sở " + code};
                                     tx.in_school(world.school, [&] { row = tx.put(row); });
                                     return row;
                                 })
            .id;
    }
    /// A teacher who works at one campus: of pupils elsewhere he reads nothing.
    Actor at_a_campus(const people::StaffMember& member) {
        Actor actor = seat_of(member);
        actor.campus = campus("CS2");
        return actor;
    }
    void freeze(Id<SelfAssessment> id) {
        world.pass(1'000);  // no two snapshots in one moment
        world.write(world.principal, [&](Tx& tx) { confirm_assessment(tx, {id}); });
        world.write(world.principal, [&](Tx& tx) { freeze_assessment(tx, {id}); });
    }
    /// Begun, with a chair, written, confirmed, frozen.
    SelfAssessment frozen() {
        const SelfAssessment assessment = begin();
        choose_chair(assessment.id, staff("Lê Thị Hiệu Trưởng").id);
        fill(assessment.id);
        freeze(assessment.id);
        return assessment;
    }
    int run_jobs(std::string_view of_kind) {
        std::vector<JobKind> kinds;
        for (const JobKind& kind : world.store().contributions().jobs)
            if (kind.kind == of_kind) kinds.push_back(kind);
        return jobs::Runner(world.store(), kinds).run_due();
    }
};

}  // namespace truong::dossier
