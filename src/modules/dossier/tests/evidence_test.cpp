// One file, one code, many criteria: what is taken, refused, counted and kept.
#include "modules/dossier/tests/dossier_world.hpp"
#include "tests/world/paper.hpp"

namespace truong::dossier {
namespace {

class DossierEvidence : public DossierWorld {
protected:
    EvidenceOf of(const Actor& actor, const std::string& node) {
        EvidenceOf found;
        world.read(actor, [&](const Reader& reader) {
            found = evidence_of(reader, {.framework = "THS", .node = node});
        });
        return found;
    }
};
ON_BOTH(DossierEvidence);

TEST_P(DossierEvidence, codes_count_within_a_criterion_and_stay_when_it_is_used_elsewhere) {
    const Evidence first = add("1.1", "một");
    EXPECT_EQ(first.code, "MC.THS.1.1.01");
    EXPECT_EQ(add("1.1", "hai").code, "MC.THS.1.1.02");
    EXPECT_EQ(add("1.2", "ba", "plan").code, "MC.THS.1.2.01");
    world.write(world.principal, [&](Tx& tx) { link_evidence(tx, {first.id, "THS", "6.1"}); });
    ASSERT_EQ(of(world.principal, "6.1").evidence.size(), 1u);
    EXPECT_EQ(of(world.principal, "6.1").evidence.front().code, "MC.THS.1.1.01");
    EXPECT_EQ(of(world.principal, "6.1").evidence.front().nodes, "1.1,6.1");
    world.write(world.principal, [&](Tx& tx) { withdraw_evidence(tx, {first.id, "Nhầm tệp"}); });
    EXPECT_EQ(add("1.1", "bốn").code, "MC.THS.1.1.03") << "a code is never used again";
    EXPECT_EQ(refused(world.principal,
                      [&](Tx& tx) {
                          unlink_evidence(tx, {first.id, "THS", "6.1"});
                      }),
              (Seen{ProblemKind::conflict, "evidence_withdrawn"}));
}

TEST_P(DossierEvidence, one_file_is_one_piece_of_evidence) {
    add("1.1", "nội dung");
    EXPECT_EQ(test::problem_of([&] { add("1.2", "nội dung"); }),
              (Seen{ProblemKind::conflict, "evidence_known"}));
}

TEST_P(DossierEvidence, a_file_of_somebody_else_or_of_another_record_is_no_evidence) {
    NewEvidence ask = wanted("1.1");
    const Evidence first = add("1.1", "một");
    ask.file_id = first.file_id;
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { add_evidence(tx, ask); }),
              (Seen{ProblemKind::conflict, "evidence_file_taken"}));
}

TEST_P(DossierEvidence, bad_input_is_refused_at_its_field) {
    const auto seen = [&](NewEvidence ask) {
        return refused(world.principal, [&](Tx& tx) { add_evidence(tx, ask); });
    };
    EXPECT_EQ(seen(wanted("1.1")).code, "evidence_of_nothing");
    NewEvidence ask = wanted("9.9");
    ask.url = "https://truong.example.vn";
    EXPECT_EQ(seen(ask).code, "criterion_unknown");
    ask.node_code = "1.1";
    ask.also = "1.2,x";
    EXPECT_EQ(seen(ask).code, "criterion_unknown");
    ask.also.clear();
    ask.doc_type = "poem";
    EXPECT_EQ(seen(ask).code, "doc_type_unknown");
    ask.doc_type = "plan";
    ask.url = "ftp://truong.example.vn";
    EXPECT_EQ(seen(ask).code, "evidence_address");
    ask.url = "https://truong.example.vn";
    ask.valid_until = parse_date("2026-01-01");
    EXPECT_EQ(seen(ask).code, "evidence_over");
    ask.issued_on = parse_date("2026-02-01");
    EXPECT_EQ(seen(ask).code, "evidence_before_issue");
    ask.valid_until.reset();
    ask.issued_on = parse_date("2030-02-01");
    EXPECT_EQ(seen(ask).code, "evidence_in_future");
    NewEvidence film = wanted("1.1");
    film.file_id = file("phim", "video/mp4", "phim.mp4").id;
    EXPECT_EQ(seen(film).code, "evidence_media");
    NewEvidence record = wanted("2.1a", "list");
    record.linked_screen = "org.rooms";
    record.linked_record = "rom_0000000000000";
    EXPECT_NE(seen(record).code, "");
}

TEST_P(DossierEvidence, what_is_over_is_shown_and_not_counted) {
    NewEvidence ask = wanted("2.2b", "contract");
    ask.file_id = file("hợp đồng").id;
    ask.valid_until = parse_date("2026-12-01");
    add(ask);
    const auto have = [&] { return of(world.principal, "2.2b").requirements.front().have; };
    EXPECT_EQ(have(), 1);
    world.set_today(*parse_date("2026-12-02"));
    EXPECT_EQ(have(), 0);
    EXPECT_EQ(of(world.principal, "2.2b").evidence.front().state, EvidenceState::expired);
}

TEST_P(DossierEvidence, the_system_makes_a_paper_of_the_numbers) {
    const auto answer = world.call(world.principal, "POST /api/v1/dossier/evidence/generate",
                                   R"({"framework_code": "THS", "node_code": "3.1"})");
    ASSERT_EQ(answer.status, 200) << answer.body;
    const auto found = of(world.principal, "3.1");
    ASSERT_EQ(found.evidence.size(), 1u);
    const EvidenceLine& line = found.evidence.front();
    EXPECT_EQ(line.kind, EvidenceKind::generated);
    EXPECT_EQ(line.rows_sha256.size(), 64u);
    EXPECT_EQ(found.requirements.front().have, 1) << "it is what the criterion asks for";
    const auto file = world.call(
        world.teacher, "GET /api/v1/files/files/" + [&] {
            std::string id;
            append_id(id, "fil", line.file_id->value);
            return id;
        }() + "/content");
    EXPECT_EQ(file.status, 200) << "whoever reads the evidence reads its file";
}

TEST_P(DossierEvidence, it_is_the_schools_and_nobody_elses) {
    const Evidence evidence = add("1.1", "văn bản");
    EXPECT_EQ(of(world.teacher, "1.1").evidence.size(), 1u);
    EXPECT_FALSE(of(world.teacher, "1.1").may_add);
    const auto status = [&](const Actor& actor) {
        return world.call(actor, "GET /api/v1/dossier/evidence-of?framework=THS&node=1.1").status;
    };
    EXPECT_EQ(status(world.guardian), 403);
    EXPECT_TRUE(of(world.stranger, "1.1").evidence.empty()) << "his own school has none";
    EXPECT_EQ(refused(world.teacher,
                      [&](Tx& tx) {
                          withdraw_evidence(tx, {evidence.id, "Vì"});
                      })
                  .kind,
              ProblemKind::forbidden);
    EXPECT_EQ(refused(world.stranger,
                      [&](Tx& tx) {
                          withdraw_evidence(tx, {evidence.id, "Vì"});
                      })
                  .kind,
              ProblemKind::not_found);
    EXPECT_EQ(refused(world.teacher, [&](Tx& tx) { add_evidence(tx, wanted("1.1")); }).kind,
              ProblemKind::forbidden);
}

}  // namespace
}  // namespace truong::dossier
