// The dossier as a paper (TT 57/2026/TT-BGDĐT, Phụ lục V, Biểu 1).
#include "modules/dossier/paper.hpp"

#include <algorithm>

#include "platform/http/disposition.hpp"
#include "platform/pdf/official.hpp"

namespace truong::dossier {

namespace {

using pdf::Align;

const pdf::TextStyle heading_style{.size_pt = 14, .bold = true, .align = Align::center, .space_after_mm = 3};
const pdf::TextStyle part_style{.bold = true, .space_after_mm = 2};
const pdf::TextStyle prose_style{.align = Align::justify, .first_line_mm = 10};
const pdf::TextStyle quiet_style{.size_pt = 11, .italic = true};

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string level_text(const AssessmentRow& row) {
    if (row.status == "na") return "không áp dụng";
    return "mức " + std::to_string(row.computed_level);
}
std::string self_text(const AssessmentRow& row) {
    return row.self_level ? "mức " + std::to_string(*row.self_level) : "–";
}
std::string figures_of(const AssessmentRow& row) {
    if (!row.numerator || !row.denominator) return {};
    // A count or a yes has nothing below the line.
    if (*row.denominator <= 1) return std::to_string(*row.numerator);
    return std::to_string(*row.numerator) + " / " + std::to_string(*row.denominator);
}

std::string word_of(MemberRole role) {
    switch (role) {
        case MemberRole::chair: return "Chủ tịch";
        case MemberRole::secretary: return "Thư ký";
        case MemberRole::member: break;
    }
    return "Thành viên";
}

std::string outcome_text(const std::string& outcome) {
    if (outcome == "recognised") return "Đủ điều kiện đề nghị công nhận";
    if (outcome == "exemplary") return "Đủ điều kiện đề nghị công nhận tiêu biểu";
    if (outcome == "not_recognised") return "Chưa đủ điều kiện đề nghị công nhận";
    if (outcome.starts_with("level_")) return "Đạt mức " + outcome.substr(6);
    if (outcome.starts_with("targets_")) return "Số chỉ tiêu đạt: " + outcome.substr(8);
    return outcome;
}

std::string band_text(const std::string& band) {
    if (band == "good") return "đạt tốt";
    if (band == "passed") return "đạt";
    return band == "failed" ? "chưa đạt" : "không áp dụng";
}

/// "Định dạng, vị trí lưu trữ hoặc đường dẫn điện tử".
std::string place_of(const EvidenceLine& line) {
    std::string text;
    if (!line.file_name.empty()) text = "minh-chung/" + line.code + "/" + line.file_name;
    if (!line.url.empty()) text += (text.empty() ? "" : "\n") + line.url;
    if (!line.linked_record.empty())
        text += (text.empty() ? "" : "\n") + ("Hồ sơ trong hệ thống: " + line.linked_record);
    if (!line.kept_at.empty()) text += (text.empty() ? "" : "\n") + ("Bản gốc: " + line.kept_at);
    return text;
}

std::string note_on(const EvidenceLine& line) {
    switch (line.state) {
        case EvidenceState::expired: return "Hết hiệu lực " + shown(line.valid_until);
        case EvidenceState::stale: return "Cũ quá hạn, không tính";
        case EvidenceState::withdrawn: return "Đã rút";
        case EvidenceState::valid: break;
    }
    return line.number.empty() ? shown(line.issued_on)
                               : line.number + (line.issued_on ? ", " + shown(line.issued_on) : "");
}

pdf::Table evidence_table(const std::vector<EvidenceLine>& lines) {
    pdf::Table table{.columns = {{"TT", 0.5, Align::right},
                                 {"Mã minh chứng", 1.7},
                                 {"Tên minh chứng", 3},
                                 {"Định dạng, vị trí lưu trữ hoặc đường dẫn điện tử", 3},
                                 {"Ghi chú", 1.6}},
                     .size_pt = 10};
    int number = 0;
    for (const EvidenceLine& line : lines)
        table.rows.push_back(
            {std::to_string(++number), line.code, line.title, place_of(line), note_on(line)});
    return table;
}

class Paper {
public:
    explicit Paper(const PaperAsk& ask)
        : whole_(ask.whole), issuing_(ask.issuing),
          document_({.title = "Hồ sơ tự đánh giá",
                     .author = ask.issuing.school,
                     .footer = ask.draft ? "BẢN NHÁP – trang {page}" : "Trang {page}"}),
          draft_(ask.draft) {}

    std::string set() {
        cover();
        council();
        contents();
        summary();
        overview();
        for (const auto& standard : whole_.mirror.standards) section(standard);
        conclusion();
        annex();
        return document_.finish();
    }

private:
    void line(std::string_view text, const pdf::TextStyle& style) { document_.text(text, style); }

    void cover() {
        pdf::official_head(document_, {.authority = issuing_.authority, .school = issuing_.school});
        document_.space(60);
        line("HỒ SƠ TỰ ĐÁNH GIÁ", {.size_pt = 22, .bold = true, .align = Align::center});
        line(whole_.mirror.name_vi, {.size_pt = 16, .bold = true, .align = Align::center});
        line("Năm học " + whole_.year, {.size_pt = 14, .align = Align::center, .space_after_mm = 8});
        if (draft_)
            line("BẢN NHÁP, CHƯA CHỐT", {.size_pt = 14, .bold = true, .align = Align::center});
        else if (whole_.assessment.frozen_at)
            line("Chốt lúc " + shown_at(*whole_.assessment.frozen_at), {.align = Align::center});
        if (!whole_.mirror.legal_basis.empty())
            line("Căn cứ: " + whole_.mirror.legal_basis,
                 {.size_pt = 11, .italic = true, .align = Align::center});
    }

    void council() {
        document_.new_page();
        line("DANH SÁCH VÀ CHỮ KÝ THÀNH VIÊN HỘI ĐỒNG TỰ ĐÁNH GIÁ", heading_style);
        if (!whole_.assessment.decision.empty())
            line("(Kèm theo " + whole_.assessment.decision + ")", {.italic = true, .align = Align::center});
        pdf::Table table{.columns = {{"TT", 0.6, Align::right},
                                     {"Họ và tên", 3},
                                     {"Vai trò", 1.5},
                                     {"Nhiệm vụ", 3},
                                     {"Chữ ký", 2}}};
        int number = 0;
        for (const CouncilLine& member : whole_.members)
            table.rows.push_back(
                {std::to_string(++number), member.name, word_of(member.role), member.task, "\n"});
        document_.table(table);
        if (whole_.members.empty()) line("Chưa có thành viên.", quiet_style);
    }

    void contents() {
        document_.new_page();
        line("MỤC LỤC", heading_style);
        const pdf::TextStyle entry{.space_after_mm = 1};
        line("Danh sách và chữ ký thành viên hội đồng", entry);
        line("Danh mục chữ viết tắt", entry);
        line("Bảng tổng hợp kết quả tự đánh giá", entry);
        line("Phần I. Giới thiệu nhà trường", entry);
        line("Phần II. Tự đánh giá", entry);
        for (const auto& standard : whole_.mirror.standards)
            line("    Tiêu chuẩn " + standard.code + ": " + standard.name_vi, entry);
        line("Phần III. Kết luận chung", entry);
        line("Phần IV. Phụ lục: danh mục minh chứng", {.space_after_mm = 8});
        line("DANH MỤC CHỮ VIẾT TẮT", heading_style);
        document_.table({.columns = {{"Chữ viết tắt", 1}, {"Nghĩa", 3}},
                         .rows = {{"CNTT", "Công nghệ thông tin"},
                                  {"CSDL", "Cơ sở dữ liệu"},
                                  {"CSVC", "Cơ sở vật chất"},
                                  {"CĐS", "Chuyển đổi số"},
                                  {"GV", "Giáo viên"},
                                  {"HS", "Học sinh"},
                                  {"MC", "Minh chứng"}}});
    }

    void summary() {
        document_.new_page();
        line("BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ", heading_style);
        const std::string& note = scheme_of(whole_.assessment.framework_code).note;
        if (!note.empty()) line(note, quiet_style);
        pdf::Table table{.columns = {{"Mã", 0.8},
                                     {"Tiêu chuẩn, tiêu chí", 4.4},
                                     {"Số liệu", 1.4, Align::right},
                                     {"Hệ thống tính", 1.4, Align::center},
                                     {"Tự đánh giá", 1.3, Align::center},
                                     {"Số MC", 0.8, Align::right}},
                         .size_pt = 10};
        for (const auto& standard : whole_.mirror.standards) {
            table.bold_rows.push_back(table.rows.size());
            table.rows.push_back(
                {standard.code, standard.name_vi, standard.score, band_text(standard.band), "", ""});
            for (const AssessmentRow& row : whole_.rows)
                if (row.standard == standard.code)
                    table.rows.push_back({row.code, row.name_vi, figures_of(row), level_text(row),
                                          self_text(row), std::to_string(row.evidence)});
        }
        document_.table(table);
    }

    void overview() {
        document_.new_page();
        line("PHẦN I. GIỚI THIỆU NHÀ TRƯỜNG", heading_style);
        paragraphs(whole_.assessment.overview);
        document_.space(6);
        line("PHẦN II. TỰ ĐÁNH GIÁ", heading_style);
    }

    void paragraphs(const std::string& text) {
        if (text.empty()) return line("(Chưa viết.)", quiet_style);
        line(text, prose_style);
    }

    void section(const readiness::StandardStanding& standard) {
        document_.need(50);
        line("Tiêu chuẩn " + standard.code + ": " + standard.name_vi, {.size_pt = 14, .bold = true});
        if (!standard.score.empty())
            line("Điểm: " + standard.score + " – " + band_text(standard.band) + ".", quiet_style);
        for (const AssessmentRow& row : whole_.rows)
            if (row.standard == standard.code) criterion(row);
        const auto found = whole_.works.standards.find(standard.code);
        if (found == whole_.works.standards.end()) return;
        for (const auto& [title, text] : {std::pair("Điểm mạnh", &found->second.strengths),
                                          std::pair("Điểm yếu", &found->second.weaknesses),
                                          std::pair("Nguyên nhân", &found->second.causes)}) {
            if (text->empty()) continue;
            document_.need(20);
            line(std::string(title) + " của tiêu chuẩn " + standard.code, part_style);
            line(*text, prose_style);
        }
    }

    void criterion(const AssessmentRow& row) {
        document_.need(40);
        line("Tiêu chí " + row.code + ". " + row.name_vi + (row.mandatory ? " (bắt buộc)" : ""), part_style);
        const auto found = whole_.works.criteria.find(row.code);
        line("Mô tả hiện trạng", {.italic = true});
        paragraphs(found == whole_.works.criteria.end() ? std::string() : found->second.narrative);
        std::string result = "Hệ thống tính: " + level_text(row);
        if (const std::string figures = figures_of(row); !figures.empty()) result += " (" + figures + ")";
        result += "; tự đánh giá: " + self_text(row) + ".";
        if (found != whole_.works.criteria.end() && !found->second.self_reason.empty())
            result += " Lý do: " + found->second.self_reason;
        line(result, prose_style);
        if (row.confirmed_at)
            line("Người xác nhận: " + row.confirmed_by + ", " + shown_at(*row.confirmed_at) + ".",
                 quiet_style);
        const auto lines = lines_of_node(whole_.evidence, {whole_.mirror.framework, row.code, whole_.school});
        if (lines.empty()) return line("Chưa có minh chứng.", quiet_style);
        document_.need(25);
        document_.table(evidence_table(lines));
        document_.space(4);
    }

    void conclusion() {
        document_.need(60);
        line("PHẦN III. KẾT LUẬN CHUNG", heading_style);
        paragraphs(whole_.assessment.conclusion);
        const std::string& outcome = whole_.closed ? whole_.assessment.outcome : whole_.mirror.outcome;
        if (!outcome.empty()) line("Kết quả: " + outcome_text(outcome) + ".", {.bold = true});
        pdf::signatures(document_, {.right_post = "HIỆU TRƯỞNG",
                                    .right_name = whole_.assessment.confirmed_by,
                                    .above_right = "Ngày " + shown(issuing_.day)});
    }

    void annex() {
        document_.new_page();
        line("PHẦN IV. PHỤ LỤC: DANH MỤC MINH CHỨNG", heading_style);
        if (whole_.evidence.empty()) return line("Chưa có minh chứng.", quiet_style);
        document_.table(evidence_table(whole_.evidence));
        if (!whole_.snapshot.sha256.empty())
            line("Mã băm SHA-256 của số liệu đã chốt: " + whole_.snapshot.sha256,
                 {.size_pt = 9, .face = pdf::Face::sans});
    }

    const Whole& whole_;
    const Issuing& issuing_;
    pdf::Document document_;
    bool draft_;
};

}  // namespace

std::string shown(const std::optional<Date>& day) {
    if (!day) return {};
    const auto [year, month, number] = civil(*day);
    return two(number) + '/' + two(month) + '/' + std::to_string(year);
}

std::string shown_at(Instant instant) {
    constexpr std::int64_t minute_ms = 60'000, day_minutes = 1'440, ahead = 7 * 60;
    const std::int64_t minutes = instant.ms / minute_ms + ahead;
    const int of_day = static_cast<int>(minutes % day_minutes);
    return two(of_day / 60) + ":" + two(of_day % 60) + " ngày "
           + shown(Date{static_cast<std::int32_t>(minutes / day_minutes)});
}

Issuing issuing(const Reader& reader, Id<org::School> school) {
    const Reader all = reader.unscoped("what a school is called is no secret");
    const org::School row = all.get(school);
    Issuing found{.school = row.name, .day = reader.today()};
    const auto above = org::authorities(all, {.id = school, .as_of = reader.today()});
    if (!above.empty()) found.authority = above.front().name;
    return found;
}

std::string assessment_paper(const PaperAsk& ask) { return Paper(ask).set(); }

http::Response print_paper(const Visit& visit) {
    const auto which = input_of<WhichAssessment>(visit);
    http::Response response{.content_type = "application/pdf"};
    visit.store.read(visit.actor, visit.operation, [&](const Reader& reader) {
        const Whole whole = whole_of(reader, which.id);
        response.body = assessment_paper(
            {.whole = whole, .issuing = issuing(reader, whole.school), .draft = !whole.closed});
    });
    response.compress = false;
    response.with("Content-Disposition", http::disposition("attachment", "ho-so-tu-danh-gia.pdf"))
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "private, no-store");
    return response;
}

}  // namespace truong::dossier
