// From the first word to the package that is handed in, and what is refused on the way.
#include <fstream>

#include "modules/dossier/tests/dossier_world.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/sheet/archive.hpp"
#include "tests/world/paper.hpp"

namespace truong::dossier {
namespace {

class DossierAssessment : public DossierWorld {
protected:
    CriterionPage page(Id<SelfAssessment> id, const std::string& node) {
        CriterionPage found;
        world.read(world.principal, [&](const Reader& reader) { found = criterion(reader, {id, node}); });
        return found;
    }
    Seen write(const Actor& actor, const CriterionText& text) {
        return refused(actor, [&](Tx& tx) { write_criterion(tx, text); });
    }
    std::string package(Id<SelfAssessment> id) {
        world.write(world.principal, [&](Tx& tx) { ask_for_package(tx, {id}); });
        EXPECT_EQ(run_jobs(package_kind), 1);
        const AssessmentBoard now = look(world.principal, id);
        EXPECT_TRUE(now.package_id);
        files::StoredFile file;
        world.read(world.principal,
                   [&](const Reader& reader) { file = files::readable(reader, *now.package_id); });
        const std::string bytes = files::content_of(world.store(), file, 1 << 28);
        EXPECT_EQ(crypto::hex(crypto::sha256(bytes)), now.package_sha256);
        return bytes;
    }
};
ON_BOTH(DossierAssessment);

TEST_P(DossierAssessment, begins_with_every_criterion_once_a_year) {
    const SelfAssessment assessment = begin();
    EXPECT_EQ(look(world.principal, assessment.id).rows.size(), 38u);
    EXPECT_EQ(test::problem_of([&] { begin(); }), (Seen{ProblemKind::conflict, "assessment_open"}));
    EXPECT_EQ(refused(world.teacher, [&](Tx& tx) { begin_assessment(tx, {.framework_code = "THS"}); }).kind,
              ProblemKind::forbidden);
}

TEST_P(DossierAssessment, an_owner_writes_his_own_criterion_and_no_other) {
    const SelfAssessment assessment = begin();
    const auto owner = staff("Trần Văn Chủ");
    const Actor actor = seat_of(owner);
    EXPECT_EQ(write(actor, {.id = assessment.id, .node_code = "1.1", .narrative = "A"}).kind,
              ProblemKind::forbidden);
    world.write(world.principal, [&](Tx& tx) {
        choose_owner(tx, {.id = assessment.id, .nodes = "1.1, 1.2", .owner_id = owner.id});
    });
    world.write(actor, [&](Tx& tx) {
        write_criterion(tx, {.id = assessment.id, .node_code = "1.1", .narrative = "Đã có."});
    });
    EXPECT_EQ(page(assessment.id, "1.1").narrative, "Đã có.");
    EXPECT_EQ(page(assessment.id, "1.1").row.front().owner, "Trần Văn Chủ");
    EXPECT_EQ(write(actor, {.id = assessment.id, .node_code = "1.3", .narrative = "A"}),
              (Seen{ProblemKind::forbidden, "not_your_criterion"}));
    EXPECT_EQ(refused(actor,
                      [&](Tx& tx) {
                          confirm_criteria(tx, {assessment.id, "1.1"});
                      }),
              (Seen{ProblemKind::forbidden, "for_principal"}));
}

TEST_P(DossierAssessment, a_level_above_the_computed_one_needs_its_reason) {
    const SelfAssessment assessment = begin();
    EXPECT_EQ(write(world.principal, {.id = assessment.id, .node_code = "1.1", .self_level = 3}),
              (Seen{ProblemKind::invalid, "self_reason_needed"}));
    EXPECT_EQ(write(world.principal, {.id = assessment.id, .node_code = "1.1", .self_level = 4}),
              (Seen{ProblemKind::invalid, "self_level_beyond"}));
    world.write(world.principal, [&](Tx& tx) {
        write_criterion(tx, {.id = assessment.id,
                             .node_code = "1.1",
                             .narrative = "Có đủ.",
                             .self_reason = "Văn bản giấy chưa số hóa",
                             .self_level = 3});
    });
    EXPECT_EQ(page(assessment.id, "1.1").row.front().self_level, 3);
}

TEST_P(DossierAssessment, cited_codes_are_looked_for) {
    const SelfAssessment assessment = begin();
    add("1.1", "văn bản");
    world.write(world.principal, [&](Tx& tx) {
        write_criterion(tx, {.id = assessment.id,
                             .node_code = "1.2",
                             .narrative = "Theo (MC.THS.1.1.01, MC.THS.1.2.09).",
                             .self_level = 0});
    });
    const auto cited = page(assessment.id, "1.2").citations;
    ASSERT_EQ(cited.size(), 2u);
    EXPECT_EQ(cited[0].fault, "elsewhere");
    EXPECT_TRUE(cited[0].file_id);
    EXPECT_EQ(cited[1].fault, "unknown");
    EXPECT_EQ(refused(world.principal,
                      [&](Tx& tx) {
                          confirm_criteria(tx, {assessment.id, "1.2"});
                      }),
              (Seen{ProblemKind::invalid, "citations_unsound"}));
}

TEST_P(DossierAssessment, nothing_is_confirmed_that_is_not_whole) {
    const SelfAssessment assessment = begin();
    EXPECT_EQ(refused(world.principal,
                      [&](Tx& tx) {
                          confirm_criteria(tx, {assessment.id, "1.1"});
                      })
                  .code,
              "narrative_missing");
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { confirm_assessment(tx, {assessment.id}); }).code,
              "group_too_small");
    choose_chair(assessment.id, staff("Lê Thị Hiệu Trưởng").id);
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { confirm_assessment(tx, {assessment.id}); }).code,
              "criteria_unconfirmed");
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { freeze_assessment(tx, {assessment.id}); }).code,
              "assessment_not_this_step");
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { ask_for_package(tx, {assessment.id}); }).code,
              "package_needs_freezing");
}

TEST_P(DossierAssessment, what_is_frozen_stays_until_it_is_opened_again) {
    const Evidence proof = add("1.1", "văn bản");
    const SelfAssessment assessment = frozen();
    const AssessmentBoard before = look(world.principal, assessment.id);
    EXPECT_EQ(before.snapshot_sha256.size(), 64u);
    const Seen closed{ProblemKind::conflict, "assessment_frozen"};
    EXPECT_EQ(write(world.principal, {.id = assessment.id, .node_code = "1.1", .narrative = "Khác"}), closed);
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { write_assessment(tx, {assessment.id, "A"}); }), closed);
    EXPECT_EQ(
        refused(world.principal, [&](Tx& tx) { choose_owner(tx, {.id = assessment.id, .nodes = "1.1"}); }),
        closed);
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { choose_group(tx, {.id = assessment.id}); }), closed);
    EXPECT_EQ(refused(world.principal,
                      [&](Tx& tx) { write_standard(tx, {.id = assessment.id, .node_code = "S1"}); }),
              closed);
    EXPECT_EQ(refused(world.principal,
                      [&](Tx& tx) {
                          confirm_criteria(tx, {assessment.id, "1.1"});
                      }),
              closed);
    // Whoever may not write at all hears that, whatever its state.
    EXPECT_EQ(refused(world.teacher, [&](Tx& tx) { choose_group(tx, {.id = assessment.id}); }).kind,
              ProblemKind::forbidden);
    // Also by a way that no action goes.
    EXPECT_EQ(refused(world.system,
                      [&](Tx& tx) {
                          tx.in_school(world.school, [&] {
                              auto work = *tx.first<CriterionWork>(where<&CriterionWork::node_code> == "1.1");
                              work.narrative = "Khác";
                              tx.put(work);
                          });
                      }),
              closed);
    const Seen kept{ProblemKind::conflict, "evidence_frozen"};
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { withdraw_evidence(tx, {proof.id, "Nhầm"}); }), kept);
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { correct_evidence(tx, {.id = proof.id, .title = "B"}); }),
              kept);
    add("1.1", "thêm sau khi chốt");
    EXPECT_EQ(page(assessment.id, "1.1").evidence.size(), 1u) << "what came later is not in the dossier";
    EXPECT_EQ(look(world.principal, assessment.id).outcome, before.outcome);
    world.write(world.principal, [&](Tx& tx) { reopen_assessment(tx, {assessment.id, "Sửa 1.1"}); });
    world.write(world.principal, [&](Tx& tx) {
        write_criterion(tx, {.id = assessment.id, .node_code = "1.1", .narrative = "Khác"});
        withdraw_evidence(tx, {proof.id, "Nhầm"});
    });
    EXPECT_FALSE(page(assessment.id, "1.1").row.front().confirmed_at) << "written on, to be confirmed again";
}

TEST_P(DossierAssessment, a_frozen_dossier_stands_whatever_happens_to_its_standard) {
    NewEvidence ask = wanted("2.2b", "contract");
    ask.file_id = file("hợp đồng").id;
    ask.valid_until = parse_date("2026-12-01");
    add(ask);
    const SelfAssessment assessment = frozen();
    const std::string before = package(assessment.id);
    world.set_today(*parse_date("2027-03-01"));
    EXPECT_EQ(page(assessment.id, "2.2b").evidence.front().state, EvidenceState::valid)
        << "judged on the day of the freezing";
    EXPECT_EQ(package(assessment.id), before);
    // As if the standard were gone: nothing of today's is asked for.
    world.write(world.system, [&](Tx& tx) {
        tx.in_school(world.school, [&] {
            SelfAssessment row = tx.get(assessment.id);
            row.framework_code = "GONE";
            row.last_set = tx.change_set();
            tx.put(row);
        });
    });
    EXPECT_EQ(look(world.principal, assessment.id).rows.size(), 38u);
    EXPECT_EQ(look(world.principal, assessment.id).name_vi, "Bộ tiêu chuẩn công nhận Trường học số");
}

TEST_P(DossierAssessment, steps_are_not_undone_behind_the_back_of_the_dossier) {
    add("1.1", "văn bản");
    const SelfAssessment assessment = begin();
    choose_chair(assessment.id, staff("Lê Thị Hiệu Trưởng").id);
    fill(assessment.id);
    world.write(world.principal, [&](Tx& tx) { confirm_assessment(tx, {assessment.id}); });
    std::string frozen_by, opened_by;
    world.write(world.principal, [&](Tx& tx) {
        freeze_assessment(tx, {assessment.id});
        append_id(frozen_by, "chg", tx.change_set());
    });
    const auto undo = [&](const std::string& set) {
        return world.call(world.principal, "POST /api/v1/platform/change-sets/" + set + "/undo", "{}").status;
    };
    EXPECT_EQ(undo(frozen_by), 409);
    EXPECT_EQ(page(assessment.id, "1.1").evidence.size(), 1u);
    world.write(world.principal, [&](Tx& tx) {
        reopen_assessment(tx, {assessment.id, "Sửa"});
        append_id(opened_by, "chg", tx.change_set());
    });
    EXPECT_EQ(undo(opened_by), 409);
    EXPECT_EQ(look(world.principal, assessment.id).state, AssessmentState::returned);
    freeze(assessment.id);
    EXPECT_EQ(page(assessment.id, "1.1").evidence.size(), 1u) << "frozen a second time";
}

TEST_P(DossierAssessment, a_council_of_the_past_decides_nothing) {
    const SelfAssessment assessment = begin();
    const auto chair = staff("Trần Văn Chủ");
    choose_chair(assessment.id, chair.id);
    const Actor actor = seat_of(chair);
    const Evidence proof = add("1.1", "văn bản");
    world.write(actor, [&](Tx& tx) { correct_evidence(tx, {.id = proof.id, .title = "Quy chế mới"}); });
    fill(assessment.id);
    freeze(assessment.id);
    const Evidence later = add("1.1", "văn bản khác");
    EXPECT_EQ(refused(actor,
                      [&](Tx& tx) {
                          withdraw_evidence(tx, {later.id, "Vì"});
                      })
                  .kind,
              ProblemKind::forbidden);
}

TEST_P(DossierAssessment, every_field_is_refused_by_its_name) {
    const SelfAssessment assessment = frozen();
    std::string id;
    append_id(id, "sas", assessment.id.value);
    const auto answer =
        world.call(world.principal, "POST /api/v1/dossier/self-assessments/" + id + "/write-criterion",
                   R"({"node_code": "1.1", "narrative": "Khác", "self_level": 1})");
    EXPECT_EQ(answer.status, 409);
    EXPECT_NE(answer.body.find("\"narrative\""), std::string::npos) << answer.body;
    EXPECT_NE(answer.body.find("\"self_level\""), std::string::npos) << answer.body;
    EXPECT_NE(answer.body.find("Mở lại"), std::string::npos) << answer.body;
}

TEST_P(DossierAssessment, every_fault_of_a_choice_is_told_at_once) {
    const SelfAssessment assessment = begin();
    std::string id;
    append_id(id, "sas", assessment.id.value);
    const auto answer =
        world.call(world.principal, "POST /api/v1/dossier/self-assessments/" + id + "/confirm-criteria",
                   R"({"nodes": "1.1,1.2"})");
    EXPECT_EQ(answer.status, 422);
    std::size_t told = 0;
    for (std::size_t at = answer.body.find("narrative_missing"); at != std::string::npos;
         at = answer.body.find("narrative_missing", at + 1))
        ++told;
    EXPECT_EQ(told, 2u) << answer.body;
    const auto closed =
        world.call(world.principal, "POST /api/v1/dossier/self-assessments/" + id + "/choose-group",
                   R"({"members": []})");
    EXPECT_EQ(closed.status, 200) << closed.body;
}

TEST_P(DossierAssessment, officers_read_from_the_confirmation_on_and_others_nothing) {
    const SelfAssessment assessment = begin();
    std::string id;
    append_id(id, "sas", assessment.id.value);
    const std::string line = "GET /api/v1/dossier/self-assessments/" + id + "/board";
    EXPECT_EQ(world.call(world.teacher, line).status, 200);
    EXPECT_EQ(world.call(world.officer, line).status, 404);
    choose_chair(assessment.id, staff("Lê Thị Hiệu Trưởng").id);
    fill(assessment.id);
    world.write(world.principal, [&](Tx& tx) { confirm_assessment(tx, {assessment.id}); });
    EXPECT_EQ(world.call(world.officer, line).status, 200) << world.call(world.officer, line).body;
    EXPECT_EQ(world.call(world.other_officer, line).status, 404);
    EXPECT_EQ(world.call(world.stranger, line).status, 404);
    EXPECT_EQ(world.call(world.guardian, line).status, 404);
}

TEST_P(DossierAssessment, the_package_holds_what_it_says) {
    const Evidence proof = add("1.1", "văn bản đã ký");
    const SelfAssessment assessment = frozen();
    const std::string bytes = package(assessment.id);
    const sheet::Archive zip(bytes, sheet::ArchiveLimits{});
    std::istringstream manifest(zip.read("manifest.sha256"));
    std::size_t files = 0;
    for (std::string entry; std::getline(manifest, entry); ++files) {
        const std::string path = entry.substr(66);
        EXPECT_EQ(crypto::hex(crypto::sha256(zip.read(path))), entry.substr(0, 64)) << path;
    }
    EXPECT_EQ(files, 41u) << "the paper, the figures, an index for each criterion, one file of evidence";
    EXPECT_NE(zip.read("tieu-chi/1.1.tsv").find(proof.code), std::string::npos);
    EXPECT_EQ(zip.read("minh-chung/" + proof.code + "/van-ban.pdf"), "văn bản đã ký");
    const json::Value results = json::parse(zip.read("ket-qua.json"), {.items = 100'000});
    EXPECT_EQ(results.find("format")->text, "truong-so/self-assessment");
    EXPECT_EQ(results.find("standards")->items.size(), 6u);
    EXPECT_EQ(results.find("evidence")->items.front().find("code")->text, proof.code);
    const std::string words = test::paper::text_of(zip.read("ho-so.pdf"));
    for (const char* part : {"HỒ SƠ TỰ ĐÁNH GIÁ", "MỤC LỤC", "DANH MỤC CHỮ VIẾT TẮT", "MC.THS.1.1.01",
                             "Lê Thị Hiệu Trưởng", "Nhà trường đã làm.", "KẾT LUẬN CHUNG"})
        EXPECT_NE(words.find(part), std::string::npos) << part;
    EXPECT_EQ(words.find("BẢN NHÁP"), std::string::npos);
    world.pass(3'600'000);
    EXPECT_EQ(package(assessment.id), bytes) << "packed again it is the same file";
    world.write(world.principal, [&](Tx& tx) { submit_assessment(tx, {assessment.id}); });
    EXPECT_EQ(look(world.principal, assessment.id).state, AssessmentState::submitted);
}

}  // namespace
}  // namespace truong::dossier
