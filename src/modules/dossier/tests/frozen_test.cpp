// What a frozen dossier holds: its figures as a snapshot of the mirror, its tables, its plan, its evidence.
#include "modules/classes/api.hpp"
#include "modules/dossier/tables.hpp"
#include "modules/dossier/tests/dossier_world.hpp"
#include "platform/sheet/archive.hpp"
#include "tests/world/paper.hpp"

namespace truong::dossier {
namespace {

class DossierFrozen : public DossierWorld {
protected:
    std::vector<readiness::SnapshotLine> snapshots() {
        std::vector<readiness::SnapshotLine> lines;
        world.read(world.principal,
                   [&](const Reader& reader) { lines = readiness::snapshots(reader, {.framework = "THS"}); });
        return lines;
    }
    Id<calendar::SchoolYear> year(int start) {
        Id<calendar::SchoolYear> id;
        world.read(world.system, [&](const Reader& reader) {
            const auto row =
                reader.first<calendar::SchoolYear>(where<&calendar::SchoolYear::start_year> == start);
            if (row) id = row->id;
        });
        return id;
    }
    std::string number(const AssessmentBoard& board, const std::string& table, const std::string& row,
                       std::size_t at) {
        for (const FigureTable& one : board.tables)
            for (const FigureRow& line : one.rows)
                if (one.name_en == table && line.name_en == row) return line.numbers.at(at).number;
        return "?";
    }
    Id<classes::Class> open_class(Id<calendar::SchoolYear> in) {
        return made<classes::Class>(world.system,
                                    [&](Tx& tx) {
                                        classes::Class row{.year_id = in, .name = "6A", .two_sessions = true};
                                        const auto grade =
                                            tx.first<org::Grade>(where<&org::Grade::code> == "6");
                                        row.grade_id = grade->id;
                                        tx.in_school(world.school, [&] { row = tx.put(row); });
                                        return row;
                                    })
            .id;
    }
    people::Pupil enrol(Id<classes::Class> into, const std::string& name, people::Sex sex,
                        std::optional<Id<org::Campus>> at = {}) {
        return made<people::Pupil>(world.principal, [&](Tx& tx) {
            people::Pupil pupil = people::register_pupil(tx, {.full_name = name, .sex = sex});
            pupil.campus_id = at;
            pupil = tx.put(pupil);
            tx.put(classes::Enrolment{.pupil_id = pupil.id, .class_id = into, .valid_from = tx.today()});
            return pupil;
        });
    }
    std::string packed(Id<SelfAssessment> id) {
        world.write(world.principal, [&](Tx& tx) { ask_for_package(tx, {id}); });
        EXPECT_EQ(run_jobs(package_kind), 1);
        files::StoredFile row;
        world.read(world.principal, [&](const Reader& reader) {
            row = files::readable(reader, *board(reader, {id}).package_id);
        });
        return files::content_of(world.store(), row, 1 << 28);
    }
    int undo_of(const std::function<void(Tx&)>& work) {
        std::string set;
        world.write(world.principal, [&](Tx& tx) {
            work(tx);
            append_id(set, "chg", tx.change_set());
        });
        return world.call(world.principal, "POST /api/v1/platform/change-sets/" + set + "/undo", "{}").status;
    }
};
ON_BOTH(DossierFrozen);

TEST_P(DossierFrozen, the_mirror_keeps_what_was_handed_in) {
    const SelfAssessment assessment = frozen();
    ASSERT_EQ(snapshots().size(), 1u);
    EXPECT_EQ(snapshots().front().reason, readiness::SnapshotReason::submission);
    EXPECT_EQ(snapshots().front().outcome, look(world.principal, assessment.id).outcome);
    const auto snapshot = snapshots().front().id;
    world.read(world.principal, [&](const Reader& reader) {
        const auto kept = readiness::snapshot_document(reader, {snapshot});
        const auto own = reader.all<AssessmentSnapshot>();
        ASSERT_EQ(own.size(), 1u);
        EXPECT_EQ(own.front().evaluation, kept.results) << "one truth";
    });
    const auto attester = staff("Người Chứng Thực").id;
    world.write(world.principal, [&](Tx& tx) {
        readiness::attest(tx, {.framework_code = "THS",
                               .node_code = "6.8",
                               .level = 1,
                               .narrative = "Biên bản",
                               .attester_id = attester});
    });
    world.read(world.principal, [&](const Reader& reader) {
        const auto compared = readiness::compare(reader, {.framework = "THS"});
        ASSERT_EQ(compared.indicators.size(), 1u) << "the mirror is held against the submission";
        EXPECT_EQ(compared.indicators.front().code, "6.8");
    });
}

TEST_P(DossierFrozen, a_snapshot_is_not_undone) {
    EXPECT_EQ(undo_of([](Tx& tx) { readiness::take_snapshot(tx, {"THS"}); }), 403);
    ASSERT_EQ(snapshots().size(), 1u);
    const SelfAssessment assessment = begin();
    choose_chair(assessment.id, staff("Lê Thị Hiệu Trưởng").id);
    fill(assessment.id);
    world.write(world.principal, [&](Tx& tx) { confirm_assessment(tx, {assessment.id}); });
    world.pass(1'000);
    EXPECT_EQ(undo_of([&](Tx& tx) { freeze_assessment(tx, {assessment.id}); }), 409);
    EXPECT_EQ(snapshots().size(), 2u);
    EXPECT_EQ(look(world.principal, assessment.id).state, AssessmentState::frozen);
}

TEST_P(DossierFrozen, tables_say_the_numbers_of_each_year_and_where_there_are_none) {
    const auto this_year = year(2026);
    ASSERT_TRUE(this_year);
    const auto into = open_class(this_year);
    enrol(into, "Nguyễn An", people::Sex::male);
    enrol(into, "Lê Bình", people::Sex::female);
    const SelfAssessment assessment = begin();
    const AssessmentBoard now = look(world.principal, assessment.id);
    ASSERT_EQ(now.tables.size(), 3u);
    EXPECT_EQ(now.tables.front().rows.front().numbers.size(), 3u) << "three years";
    EXPECT_EQ(now.tables.front().rows.front().numbers.back().year, "2026-2027");
    EXPECT_EQ(number(now, "Pupils", "Pupils in all", 2), "2");
    EXPECT_EQ(number(now, "Pupils", "Girls among them", 2), "1");
    EXPECT_EQ(number(now, "Pupils", "Pupils a class", 2), "2,0");
    EXPECT_EQ(number(now, "Classes", "Classes taught all day", 2), "1");
    EXPECT_EQ(number(now, "Pupils", "Pupils in all", 0), "") << "nothing is known of that year";
    std::string answer = "GET /api/v1/dossier/self-assessments/";
    append_id(answer, "sas", assessment.id.value);
    const auto paper = world.call(world.principal, answer + "/paper");
    EXPECT_NE(test::paper::text_of(paper.body).find("không có số liệu"), std::string::npos);
}

TEST_P(DossierFrozen, tables_and_plan_stay_as_they_were) {
    const auto this_year = year(2026);
    const auto into = open_class(this_year);
    enrol(into, "Nguyễn An", people::Sex::male);
    const auto plan = world.put(world.principal, planning::ActionPlan{.year_id = this_year,
                                                                      .kind = planning::PlanKind::improvement,
                                                                      .title = "Kế hoạch cải tiến",
                                                                      .first_day = *parse_date("2026-09-01"),
                                                                      .last_day = *parse_date("2027-05-31")});
    planning::PlanTask task = world.put(
        world.principal,
        planning::PlanTask{
            .plan_id = plan.id, .title = "Sửa phòng máy", .framework_code = "THS", .node_code = "2.1c"});
    const SelfAssessment assessment = frozen();
    const std::string before = packed(assessment.id);
    const sheet::Archive zip(before, sheet::ArchiveLimits{});
    const std::string form = test::paper::text_of(zip.read("ke-hoach-cai-tien.pdf"));
    EXPECT_NE(form.find("Sửa phòng máy"), std::string::npos);
    EXPECT_NE(zip.read("manifest.sha256").find("ke-hoach-cai-tien.pdf"), std::string::npos);
    EXPECT_NE(zip.read("ket-qua.json").find("Sửa phòng máy"), std::string::npos);
    enrol(into, "Trần Mới", people::Sex::female);
    task.title = "Việc khác";
    world.put(world.principal, task);
    EXPECT_EQ(number(look(world.principal, assessment.id), "Pupils", "Pupils in all", 2), "1");
    EXPECT_EQ(look(world.principal, assessment.id).plans.front().lines.front().title, "Sửa phòng máy");
    EXPECT_EQ(packed(assessment.id), before);
}

TEST_P(DossierFrozen, what_is_withdrawn_after_opening_again_is_not_frozen_again) {
    const Evidence first = add("1.1", "một"), second = add("1.1", "hai");
    const SelfAssessment assessment = frozen();
    const Seen kept{ProblemKind::conflict, "evidence_frozen"};
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { withdraw_evidence(tx, {first.id, "Nhầm"}); }), kept);
    EXPECT_EQ(refused(world.system,
                      [&](Tx& tx) {
                          Evidence row = tx.get(first.id);
                          row.withdrawn_on = tx.today();
                          tx.in_school(world.school, [&] { tx.put(row); });
                      }),
              kept)
        << "by no other way either";
    world.write(world.principal, [&](Tx& tx) { reopen_assessment(tx, {assessment.id, "Sửa"}); });
    world.write(world.principal, [&](Tx& tx) { withdraw_evidence(tx, {first.id, "Nhầm"}); });
    freeze(assessment.id);
    const std::string bytes = packed(assessment.id);
    const sheet::Archive zip(bytes, sheet::ArchiveLimits{});
    const std::string index = zip.read("tieu-chi/1.1.tsv");
    EXPECT_EQ(index.find(first.code), std::string::npos);
    EXPECT_NE(index.find(second.code), std::string::npos);
}

TEST_P(DossierFrozen, expired_evidence_proves_nothing_and_cannot_be_cited) {
    NewEvidence ask = wanted("2.2b", "contract");
    ask.file_id = file("hợp đồng").id;
    ask.valid_until = parse_date("2026-12-01");
    const Evidence contract = add(ask);
    const SelfAssessment assessment = begin();
    world.write(world.principal, [&](Tx& tx) {
        write_criterion(tx, {.id = assessment.id,
                             .node_code = "2.2b",
                             .narrative = "Có hợp đồng (" + contract.code + ").",
                             .self_level = 0});
    });
    const auto confirm = [&](Tx& tx) { confirm_criteria(tx, {assessment.id, "2.2b"}); };
    world.write(world.principal, confirm);
    world.set_today(*parse_date("2026-12-02"));
    EXPECT_EQ(refused(world.principal, confirm), (Seen{ProblemKind::invalid, "citations_unsound"}));
    for (const AssessmentRow& row : look(world.principal, assessment.id).rows)
        if (row.code == "2.2b") {
            EXPECT_EQ(row.evidence, 0);
            EXPECT_EQ(row.expired, 1);
        }
}

TEST_P(DossierFrozen, the_hash_of_the_rows_is_the_same_whoever_asks_for_the_paper) {
    const auto into = open_class(year(2026));
    enrol(into, "Nguyễn An", people::Sex::male, campus("CS1"));
    const SelfAssessment assessment = begin();
    const auto owner = staff("Trần Văn Chủ");
    world.write(world.principal, [&](Tx& tx) {
        choose_owner(tx, {.id = assessment.id, .nodes = "3.1", .owner_id = owner.id});
    });
    const auto hash = [&](const Actor& actor) {
        const auto answer = world.call(actor, "POST /api/v1/dossier/evidence/generate",
                                       R"({"framework_code": "THS", "node_code": "3.1"})");
        EXPECT_EQ(answer.status, 200) << answer.body;
        return json::parse(answer.body).find("data")->find("rows_sha256")->text;
    };
    const Actor teacher = at_a_campus(owner);
    EXPECT_TRUE(world.all<people::Pupil>(teacher).empty()) << "he reads no pupil himself";
    EXPECT_EQ(hash(teacher), hash(world.principal));
}

TEST_P(DossierFrozen, a_record_is_evidence_with_its_title_and_only_for_whom_may_read_it) {
    const auto plan =
        world.put(world.principal, planning::ActionPlan{.year_id = year(2026),
                                                        .kind = planning::PlanKind::digital_transformation,
                                                        .title = "Kế hoạch chuyển đổi số",
                                                        .first_day = *parse_date("2026-09-01"),
                                                        .last_day = *parse_date("2027-05-31")});
    NewEvidence ask = wanted("1.2", "plan");
    ask.linked_screen = "planning.action-plans";
    append_id(ask.linked_record, world.catalog().of(type_key<planning::ActionPlan>()).prefix, plan.id.value);
    add(ask);
    const auto pupil = enrol(open_class(year(2026)), "Nguyễn Kín", people::Sex::male, campus("CS1"));
    ask.linked_screen = "people.pupils";
    ask.linked_record.clear();
    append_id(ask.linked_record, "pup", pupil.id.value);
    add(ask);
    const Actor elsewhere = at_a_campus(staff("Trần Thị Xa"));
    EvidenceOf found;
    world.read(elsewhere, [&](const Reader& reader) {
        found = evidence_of(reader, {.framework = "THS", .node = "1.2"});
    });
    ASSERT_EQ(found.evidence.size(), 2u);
    EXPECT_EQ(found.evidence.front().kind, EvidenceKind::linked_record);
    EXPECT_EQ(found.evidence.front().linked_title, "Kế hoạch chuyển đổi số");
    EXPECT_FALSE(found.evidence.front().linked_vi.empty());
    EXPECT_EQ(found.evidence.back().linked_title, "") << "the name of a pupil whom he may not read";
    ask.linked_record = "pup_0000000000000";
    EXPECT_NE(refused(world.principal, [&](Tx& tx) { add_evidence(tx, ask); }).code, "");
}

TEST_P(DossierFrozen, what_nobody_computed_is_no_proof_of_the_system) {
    EXPECT_EQ(world
                  .call(world.principal, "POST /api/v1/dossier/evidence/generate",
                        R"({"framework_code": "THS", "node_code": "6.8"})")
                  .status,
              409);
    NewEvidence ask = wanted("1.1", "plan");
    ask.url = "https://truong.example.vn";
    ask.level = 9;
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { add_evidence(tx, ask); }).code, "self_level_beyond");
}

}  // namespace
}  // namespace truong::dossier
