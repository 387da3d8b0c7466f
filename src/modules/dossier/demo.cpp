// A school of the demo in the middle of its self-assessment: evidence with small real papers, texts, owners.
#include <algorithm>
#include <filesystem>

#include "base/csv.hpp"
#include "modules/dossier/paper.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/files/vault.hpp"
#include "platform/pdf/official.hpp"
#include "platform/services.hpp"

namespace truong::dossier {

std::string_view embedded(std::string_view file);

namespace {

using people::StaffMember;

const std::string demo_standard = "THS";

std::string paper_of(const org::School& school, const Evidence& evidence) {
    pdf::Document document({.title = evidence.title, .author = school.name});
    pdf::official_head(
        document, {.school = school.name, .number = evidence.number.empty() ? "" : "Số: " + evidence.number});
    document.text(pdf::capitals(evidence.title), {.size_pt = 14, .bold = true, .align = pdf::Align::center});
    document.text("Văn bản mẫu của trường giới thiệu, dùng để xem thử kho minh chứng.",
                  {.align = pdf::Align::justify, .first_line_mm = 10});
    pdf::signatures(document,
                    {.right_post = "HIỆU TRƯỞNG", .above_right = "Ngày " + shown(evidence.issued_on)});
    return document.finish();
}

/// The content lies in the vault before the row names it.
files::StoredFile keep(Tx& tx, const std::string& name, const std::string& bytes) {
    const std::string hash = crypto::hex(crypto::sha256(bytes));
    const auto path = tx.store().services().data / ("demo-" + hash);
    {
        const files::Descriptor file = files::open_to_write(path);
        int error = 0;
        files::write_at(file, 0, bytes, error);
        if (error != 0) files::fail(error, "demo", path);
        files::make_durable(file, path);
    }
    tx.store().services().files->put(hash, path, tx.now());
    files::remove_file(path);
    return tx.put(files::StoredFile{.name = name,
                                    .media_type = "application/pdf",
                                    .size = static_cast<std::int64_t>(bytes.size()),
                                    .sha256 = hash,
                                    .purpose = "dossier.evidence",
                                    .uploaded_at = tx.now()});
}

class DemoDossier {
public:
    DemoDossier(Tx& tx, const org::School& school)
        : tx_(tx), school_(school), mirror_(mirror_of(tx, demo_standard, school.id)) {
        for (const StaffMember& member : tx.all<StaffMember>()) staff_.push_back(member);
        std::ranges::stable_sort(
            staff_, {}, [](const StaffMember& one) { return one.kind == people::StaffKind::leader ? 0 : 1; });
    }

    void fill() {
        const CsvTable table(embedded("demo.csv"));
        for (std::size_t i = 0; i < table.size(); ++i) add(table[i]);
        prove_declared();
        begin();
    }

private:
    /// One paper for all that is declared and has no evidence of its own.
    void prove_declared() {
        NewEvidence wanted;
        wanted.framework_code = demo_standard;
        for (const auto& one : mirror_of(tx_, demo_standard, school_.id).indicators) {
            if (!one.unproven) continue;
            std::string& codes = wanted.node_code.empty() ? wanted.node_code : wanted.also;
            codes += (codes.empty() ? "" : ",") + one.code;
        }
        if (wanted.node_code.empty()) return;
        Evidence minutes{.title = "Biên bản kiểm tra các tiêu chí do trường tự khai",
                         .doc_type = "minutes",
                         .number = "12/BB",
                         .issued_on = tx_.today() - 4};
        const auto file = keep(tx_, "bien-ban-kiem-tra.pdf", paper_of(school_, minutes));
        minutes.file_id = file.id;
        minutes.file_name = file.name;
        minutes.media_type = file.media_type;
        minutes.sha256 = file.sha256;
        put_evidence(tx_, minutes, wanted);
    }
    void add(const CsvLine& line) {
        Evidence evidence{
            .title = line.text("title"), .doc_type = line.text("doc_type"), .number = line.text("number")};
        if (const auto days = line.optional_number("days_ago")) evidence.issued_on = tx_.today() - *days;
        if (const auto days = line.optional_number("valid_days"))
            evidence.valid_until = tx_.today() + (*days - 30);
        if (evidence.doc_type == "web") {
            evidence.kind = EvidenceKind::web_address;
            evidence.url = "https://" + school_.code + ".example.edu.vn";
        } else {
            const auto file = keep(tx_, line.text("node") + "-" + std::to_string(++files_) + ".pdf",
                                   paper_of(school_, evidence));
            evidence.file_id = file.id;
            evidence.file_name = file.name;
            evidence.media_type = file.media_type;
            evidence.sha256 = file.sha256;
        }
        NewEvidence wanted;
        wanted.framework_code = demo_standard;
        wanted.node_code = line.text("node");
        wanted.also = line.text("also");
        const Evidence made = put_evidence(tx_, evidence, wanted);
        codes_[wanted.node_code].push_back(made.code);
    }

    void begin() {
        const SelfAssessment made = begin_assessment(
            tx_, {.framework_code = demo_standard,
                  .decision = "Quyết định số 35/QĐ-THS về thành lập Tổ công tác trường học số"});
        std::vector<CouncilMember> members;
        constexpr std::size_t size = 7;
        for (std::size_t i = 0; i < std::min(size, staff_.size()); ++i)
            members.push_back({.assessment_id = made.id,
                               .staff_member_id = staff_[i].id,
                               .role = i == 0   ? MemberRole::chair
                                       : i == 1 ? MemberRole::secretary
                                                : MemberRole::member,
                               .task = i == 0   ? "Chỉ đạo chung"
                                       : i == 1 ? "Tổng hợp hồ sơ, minh chứng"
                                                : "Viết các tiêu chí được phân công"});
        tx_.replace_children(made, members);
        int place = 0;
        for (CriterionWork work : tx_.all<CriterionWork>(where<&CriterionWork::assessment_id> == made.id))
            write(std::move(work), place++);
        tx_.put(StandardWork{
            .assessment_id = made.id,
            .node_code = "S1",
            .strengths = "Nhà trường đã ban hành phần lớn quy chế theo chủ đề và giao rõ người phụ trách.",
            .weaknesses = "Hai chủ đề chưa có văn bản; một số văn bản chưa được rà soát trong 12 tháng.",
            .causes = "Tổ công tác mới thành lập đầu năm học."});
    }

    /// The first two thirds are written, the first third is confirmed.
    void write(CriterionWork work, int place) {
        constexpr int written = 24, confirmed = 12;
        const auto& standing = node_of(mirror_, work.node_code, "node_code");
        if (!staff_.empty())
            work.owner_id =
                staff_[static_cast<std::size_t>(place) % std::min<std::size_t>(7, staff_.size())].id;
        work.due_on = tx_.today() + 14;
        if (place < written) {
            work.narrative =
                "Nhà trường đã triển khai nội dung “" + standing.name_vi + "” theo kế hoạch năm học";
            const auto codes = codes_.find(work.node_code);
            if (codes != codes_.end()) work.narrative += " (" + codes->second.front() + ")";
            work.narrative += ". Kết quả được tổng hợp từ hệ thống quản lý và rà soát mỗi tháng một lần.";
            work.self_level = static_cast<int>(standing.level);
        }
        if (place < confirmed && !staff_.empty()) {
            work.confirmed_by = staff_.front().full_name;
            work.confirmed_at = tx_.now();
        }
        tx_.put(work);
    }

    Tx& tx_;
    org::School school_;
    readiness::Mirror mirror_;
    std::vector<StaffMember> staff_;
    std::map<std::string, std::vector<std::string>> codes_;
    int files_ = 0;
};

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t) {
    if (size == DemoSize::none || !calendar::year_on(tx, tx.today())) return;
    std::size_t filled = 0;
    constexpr std::size_t most = 2;  // the others show an empty room, and how to begin
    for (const org::School& school : tx.all<org::School>()) {
        if (++filled > most) return;
        tx.in_school(school.id, [&] { DemoDossier(tx, school).fill(); });
    }
}

}  // namespace truong::dossier
