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

/// Who declared it stands beside what nobody computed.
std::string level_text(const AssessmentRow& row) {
    if (row.status == "na") return "không áp dụng";
    const std::string level = "mức " + std::to_string(row.computed_level);
    if (row.status == "computed") return level;
    return row.attester.empty() ? "chưa có số liệu" : level + " (tự khai: " + row.attester + ")";
}
/// "71.5" as Vietnamese writes it.
std::string decimal_comma(std::string text) {
    std::ranges::replace(text, '.', ',');
    return text;
}
/// "S1" is the first standard.
std::string number_of_standard(const std::string& code) {
    return code.size() > 1 && code.front() == 'S' && code[1] >= '0' && code[1] <= '9' ? code.substr(1) : code;
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
        text +=
            (text.empty() ? "" : "\n")
            + ("Trong hệ thống: "
               + (line.linked_vi.empty() ? line.linked_record : line.linked_vi + ' ' + line.linked_record));
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

/// By standard, and of the mandatory ones: how many criteria the school puts at each level.
pdf::Table level_table(const Whole& whole) {
    std::int64_t top = 0;
    for (const AssessmentRow& row : whole.rows) top = std::max(top, row.top_level);
    pdf::Table table{.columns = {{"Tiêu chuẩn", 4}, {"Số tiêu chí", 1.1, Align::right}}, .size_pt = 10};
    for (std::int64_t level = 0; level <= top; ++level)
        table.columns.push_back({level == 0 ? "Chưa đạt" : "Mức " + std::to_string(level), 1, Align::right});
    table.columns.push_back({"Chưa chọn", 1, Align::right});
    const auto add = [&](const std::string& name, const auto& counts) {
        std::vector<std::int64_t> at(static_cast<std::size_t>(top) + 2);
        std::int64_t all = 0;
        for (const AssessmentRow& row : whole.rows) {
            if (row.status == "na" || !counts(row)) continue;
            ++all;
            ++at[static_cast<std::size_t>(row.self_level.value_or(top + 1))];
        }
        auto& cells = table.rows.emplace_back(std::vector{name, std::to_string(all)});
        for (const std::int64_t count : at) cells.push_back(std::to_string(count));
    };
    for (const auto& standard : whole.mirror.standards)
        add(number_of_standard(standard.code) + ". " + standard.name_vi,
            [&](const AssessmentRow& row) { return row.standard == standard.code; });
    table.bold_rows = {table.rows.size(), table.rows.size() + 1};
    add("Cả bộ tiêu chuẩn", [](const AssessmentRow&) { return true; });
    add("Trong đó tiêu chí bắt buộc", [](const AssessmentRow& row) { return row.mandatory; });
    return table;
}

using Pages = std::map<std::string, int>;
const std::string council_title = "Danh sách và chữ ký thành viên hội đồng",
                  words_title = "Danh mục chữ viết tắt", summary_title = "Bảng tổng hợp kết quả tự đánh giá",
                  overview_title = "Phần I. Giới thiệu nhà trường", assessment_title = "Phần II. Tự đánh giá",
                  conclusion_title = "Phần III. Kết luận chung",
                  annex_title = "Phần IV. Phụ lục: danh mục minh chứng";

class Paper {
public:
    /// `pages`: where the parts begin, as an earlier setting found it.
    Paper(const PaperAsk& ask, Pages pages)
        : whole_(ask.whole), issuing_(ask.issuing), pages_(std::move(pages)),
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
    const Pages& found() const { return found_; }

private:
    void line(std::string_view text, const pdf::TextStyle& style) { document_.text(text, style); }
    static std::string title_of(const readiness::StandardStanding& standard) {
        return "Tiêu chuẩn " + number_of_standard(standard.code) + ": " + standard.name_vi;
    }

    void cover() {
        pdf::official_head(document_, {.authority = issuing_.authority, .school = issuing_.school});
        document_.space(60);
        line("HỒ SƠ TỰ ĐÁNH GIÁ", {.size_pt = 22, .bold = true, .align = Align::center});
        line(whole_.mirror.name_vi, {.size_pt = 16, .bold = true, .align = Align::center});
        if (!whole_.stage.code.empty())
            line("Cấp học: " + whole_.stage.name_vi, {.size_pt = 14, .align = Align::center});
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
        mark(council_title);
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

    /// Where a part begins; the contents of the next setting say so.
    void mark(const std::string& title) { found_[title] = document_.pages(); }
    void entry(const std::string& title, const std::string& indent = {}) {
        const auto at = pages_.find(title);
        constexpr auto titles = 0.92;
        document_.pair(indent + title, at == pages_.end() ? "" : std::to_string(at->second),
                       {.space_after_mm = 1}, titles);
    }

    void contents() {
        document_.new_page();
        line("MỤC LỤC", heading_style);
        entry(council_title);
        entry(words_title);
        entry(summary_title);
        entry(overview_title);
        entry(assessment_title);
        for (const auto& standard : whole_.mirror.standards) entry(title_of(standard), "    ");
        entry(conclusion_title);
        entry(annex_title);
        document_.space(8);
        mark(words_title);
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
        mark(summary_title);
        line("BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ", heading_style);
        const std::string& note = scheme_of(whole_.assessment.framework_code).note_vi;
        if (!note.empty()) line(note, quiet_style);
        if (whole_.mirror.framework_status == "DEFAULT")
            line("Thang điểm mặc định của phần mềm: văn bản ban hành bộ tiêu chuẩn chưa công bố thang điểm.",
                 quiet_style);
        line("Số tiêu chí hệ thống tính: " + std::to_string(whole_.mirror.computed)
                 + "; tự khai: " + std::to_string(whole_.mirror.declared)
                 + "; chưa có số liệu: " + std::to_string(whole_.mirror.unknown)
                 + "; không áp dụng: " + std::to_string(whole_.mirror.na) + ".",
             quiet_style);
        pdf::Table table{.columns = {{"Mã", 0.8},
                                     {"Tiêu chuẩn, tiêu chí", 4.4},
                                     {"Số liệu", 1.4, Align::right},
                                     {"Hệ thống tính hoặc tự khai", 1.9, Align::center},
                                     {"Tự đánh giá", 1.2, Align::center},
                                     {"Số MC", 0.8, Align::right}},
                         .size_pt = 10};
        for (const auto& standard : whole_.mirror.standards) {
            table.bold_rows.push_back(table.rows.size());
            table.rows.push_back({number_of_standard(standard.code), standard.name_vi,
                                  decimal_comma(standard.score), band_text(standard.band), "", ""});
            for (const AssessmentRow& row : whole_.rows)
                if (row.standard == standard.code)
                    table.rows.push_back({row.code, row.name_vi, figures_of(row), level_text(row),
                                          self_text(row), std::to_string(row.evidence)});
        }
        document_.table(table);
    }

    void overview() {
        document_.new_page();
        mark(overview_title);
        line("PHẦN I. GIỚI THIỆU NHÀ TRƯỜNG", heading_style);
        paragraphs(whole_.assessment.overview);
        tables();
        document_.space(6);
        document_.need(60);
        mark(assessment_title);
        line("PHẦN II. TỰ ĐÁNH GIÁ", heading_style);
    }

    /// A year of which the product has nothing says so in its head.
    void tables() {
        for (const FigureTable& figures : whole_.tables.tables) {
            if (figures.rows.empty() || figures.rows.front().numbers.empty()) continue;
            document_.need(40);
            line("Bảng số liệu: " + figures.name_vi, part_style);
            pdf::Table table{.columns = {{"Số liệu", 3}}, .size_pt = 10};
            for (const YearNumber& one : figures.rows.front().numbers)
                table.columns.push_back(
                    {"Năm học " + one.year + (one.number.empty() ? " (không có số liệu)" : ""), 1.5,
                     Align::right});
            for (const FigureRow& row : figures.rows) {
                auto& cells = table.rows.emplace_back(std::vector{row.name_vi});
                for (const YearNumber& one : row.numbers)
                    cells.push_back(one.number.empty() ? "–" : one.number);
            }
            document_.table(table);
            document_.space(3);
        }
    }

    void paragraphs(const std::string& text) {
        if (text.empty()) return line("(Chưa viết.)", quiet_style);
        line(text, prose_style);
    }

    void section(const readiness::StandardStanding& standard) {
        document_.need(50);
        const std::string number = number_of_standard(standard.code);
        mark(title_of(standard));
        line(title_of(standard), {.size_pt = 14, .bold = true});
        if (!standard.score.empty())
            line("Điểm: " + decimal_comma(standard.score) + " – " + band_text(standard.band) + ".",
                 quiet_style);
        const std::string& note = scheme_of(whole_.assessment.framework_code).note_vi;
        if (!note.empty()) line(note, quiet_style);
        for (const AssessmentRow& row : whole_.rows)
            if (row.standard == standard.code) criterion(row);
        const auto found = whole_.works.standards.find(standard.code);
        if (found == whole_.works.standards.end()) return;
        for (const auto& [title, text] : {std::pair("Điểm mạnh", &found->second.strengths),
                                          std::pair("Điểm yếu", &found->second.weaknesses),
                                          std::pair("Nguyên nhân", &found->second.causes)}) {
            if (text->empty()) continue;
            document_.need(20);
            line(std::string(title) + " của tiêu chuẩn " + number, part_style);
            line(*text, prose_style);
        }
    }

    void criterion(const AssessmentRow& row) {
        document_.need(40);
        line("Tiêu chí " + row.code + ". " + row.name_vi + (row.mandatory ? " (bắt buộc)" : ""), part_style);
        const auto found = whole_.works.criteria.find(row.code);
        line("Mô tả hiện trạng", {.italic = true});
        paragraphs(found == whole_.works.criteria.end() ? std::string() : found->second.narrative);
        std::string result = (row.status == "declared" ? "Kết quả: " : "Hệ thống tính: ") + level_text(row);
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
        mark(conclusion_title);
        line("PHẦN III. KẾT LUẬN CHUNG", heading_style);
        paragraphs(whole_.assessment.conclusion);
        line("Số tiêu chí theo mức tự đánh giá", part_style);
        document_.table(level_table(whole_));
        document_.space(3);
        const std::string& outcome = whole_.closed ? whole_.assessment.outcome : whole_.mirror.outcome;
        if (!whole_.self_outcome.empty())
            line("Kết quả tự đánh giá: " + outcome_text(whole_.self_outcome) + ".", {.bold = true});
        if (!outcome.empty()) line("Theo số liệu hệ thống tính: " + outcome_text(outcome) + ".", {});
        if (!whole_.mirror.gate_failed.empty()) {
            std::string codes;
            for (const auto& one : whole_.mirror.gate_failed) codes += (codes.empty() ? "" : ", ") + one.code;
            line("Tiêu chí bắt buộc chưa đạt theo số liệu: " + codes + ".", {});
        }
        document_.need(45);
        pdf::signatures(document_, {.right_post = "HIỆU TRƯỞNG",
                                    .right_name = whole_.assessment.confirmed_by,
                                    .above_right = "Ngày " + shown(issuing_.day)});
    }

    void annex() {
        document_.new_page();
        mark(annex_title);
        line("PHẦN IV. PHỤ LỤC: DANH MỤC MINH CHỨNG", heading_style);
        if (whole_.evidence.empty()) return line("Chưa có minh chứng.", quiet_style);
        document_.table(evidence_table(whole_.evidence));
        if (!whole_.snapshot.sha256.empty())
            line("Mã băm SHA-256 của số liệu đã chốt: " + whole_.snapshot.sha256,
                 {.size_pt = 9, .face = pdf::Face::sans});
    }

    const Whole& whole_;
    const Issuing& issuing_;
    Pages pages_, found_;
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

/// Set twice: the contents name pages that only the first setting knows.
std::string assessment_paper(const PaperAsk& ask) {
    Paper first(ask, {});
    first.set();
    return Paper(ask, first.found()).set();
}

http::Response print_paper(const Visit& visit) {
    const auto which = input_of<WhichAssessment>(visit);
    http::Response response{.content_type = "application/pdf"};
    visit.store.read(visit.actor, visit.operation, [&](const Reader& reader) {
        Whole whole = whole_of(reader, which.id);
        add_tables(reader, whole);
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
