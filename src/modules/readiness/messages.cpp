// What the routes take and give.
#include "modules/readiness/message_options.hpp"
#include "modules/readiness/standing.hpp"

namespace truong::readiness {

namespace {

void declare_standings(Catalog& catalog) {
    catalog.message<MirrorQuery>()
        .field<&MirrorQuery::framework>({"Bộ tiêu chuẩn", "Framework"}, asked_code)
        .field<&MirrorQuery::school_id>({"Trường", "School"});
    catalog.message<StandardStanding>()
        .field<&StandardStanding::code>({"Mã", "Code"}, code_text)
        .field<&StandardStanding::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&StandardStanding::name_en>({"Tên tiếng Anh", "Name"}, name_text)
        .field<&StandardStanding::score_numerator>({"Điểm: tử số", "Score: numerator"}, any_count)
        .field<&StandardStanding::score_denominator>({"Điểm: mẫu số", "Score: denominator"}, any_count)
        .field<&StandardStanding::score>({"Điểm", "Score"}, code_text)
        .field<&StandardStanding::band>({"Xếp loại", "Band"}, code_text)
        .field<&StandardStanding::indicators>({"Tiêu chí", "Indicators"}, any_count);
    catalog.message<IndicatorStanding>()
        .field<&IndicatorStanding::code>({"Mã", "Code"}, code_text)
        .field<&IndicatorStanding::standard>({"Tiêu chuẩn", "Standard"}, code_text)
        .field<&IndicatorStanding::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&IndicatorStanding::name_en>({"Tên tiếng Anh", "Name"}, name_text)
        .field<&IndicatorStanding::mandatory>({"Bắt buộc", "Mandatory"})
        .field<&IndicatorStanding::weight>({"Trọng số", "Weight"}, any_count)
        .field<&IndicatorStanding::level>({"Mức", "Level"}, any_count)
        .field<&IndicatorStanding::top_level>({"Mức cao nhất", "Highest level"}, any_count)
        .field<&IndicatorStanding::status>({"Nguồn", "Status"}, code_text)
        .field<&IndicatorStanding::unknown>({"Chưa có số liệu", "Unknown"})
        .field<&IndicatorStanding::expired>({"Đã hết hạn", "Expired"})
        .field<&IndicatorStanding::numerator>({"Đạt", "Numerator"}, any_count)
        .field<&IndicatorStanding::denominator>({"Trên tổng", "Denominator"}, any_count)
        .field<&IndicatorStanding::level_a_week_ago>({"Mức tuần trước", "Level a week ago"}, any_count)
        .field<&IndicatorStanding::attester>({"Người xác nhận", "Attester"}, name_text)
        .field<&IndicatorStanding::unproven>({"Chưa có minh chứng", "Without evidence"})
        .field<&IndicatorStanding::points>({"Điểm", "Points"}, code_text);
}

void declare_actions(Catalog& catalog) {
    catalog.message<NextAction>({"Việc nên làm", "Next action"})
        .field<&NextAction::framework>({"Bộ tiêu chuẩn", "Framework"}, code_text)
        .field<&NextAction::indicator>({"Tiêu chí", "Indicator"}, code_text)
        .field<&NextAction::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&NextAction::name_en>({"Tên tiếng Anh", "Name"}, name_text)
        .field<&NextAction::part>({"Phần", "Part"}, code_text)
        .field<&NextAction::level>({"Mức", "Level"}, any_count)
        .field<&NextAction::to_level>({"Lên mức", "To level"}, any_count)
        .field<&NextAction::missing>({"Còn thiếu", "Missing"}, any_count)
        .field<&NextAction::gate>({"Điều kiện bắt buộc", "Of the gate"})
        .field<&NextAction::text_vi>({"Việc", "Text in Vietnamese"}, long_text)
        .field<&NextAction::text_en>({"Việc (tiếng Anh)", "Text"}, long_text)
        .field<&NextAction::path>({"Nơi làm", "Path"}, name_text)
        .field<&NextAction::whose_vi>({"Ai làm", "Whose in Vietnamese"}, long_text)
        .field<&NextAction::whose_en>({"Ai làm (tiếng Anh)", "Whose"}, long_text)
        .field<&NextAction::mine>({"Của tôi", "Mine"})
        .field<&NextAction::own_missing>({"Còn thiếu ở phần của tôi", "Missing among my own"}, any_count);
    catalog.message<Movement>()
        .field<&Movement::indicator>({"Tiêu chí", "Indicator"}, code_text)
        .field<&Movement::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&Movement::name_en>({"Tên tiếng Anh", "Name"}, name_text)
        .field<&Movement::from_level>({"Từ mức", "From level"}, any_count)
        .field<&Movement::to_level>({"Lên mức", "To level"}, any_count)
        .field<&Movement::day>({"Ngày", "Day"});
    catalog.message<FailedGate>()
        .field<&FailedGate::code>({"Mã", "Code"}, code_text)
        .field<&FailedGate::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&FailedGate::name_en>({"Tên tiếng Anh", "Name"}, name_text);
}

void declare_mirror(Catalog& catalog) {
    catalog.message<Mirror>({"Trường đang ở đâu", "Where the school stands"})
        .field<&Mirror::school_id>({"Trường", "School"})
        .field<&Mirror::school_name>({"Tên trường", "Name of the school"}, name_text)
        .field<&Mirror::framework>({"Bộ tiêu chuẩn", "Framework"}, code_text)
        .field<&Mirror::version>({"Phiên bản", "Version"}, code_text)
        .field<&Mirror::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&Mirror::name_en>({"Tên tiếng Anh", "Name"}, name_text)
        .field<&Mirror::framework_status>({"Tình trạng nguồn", "Status of the source"}, name_text)
        .field<&Mirror::legal_basis>({"Căn cứ", "Legal basis"}, long_text)
        .field<&Mirror::caution_vi>({"Lưu ý khi dùng số liệu", "Caution in Vietnamese"}, long_text)
        .field<&Mirror::caution_en>({"Lưu ý (tiếng Anh)", "Caution"}, long_text)
        .field<&Mirror::outcome>({"Kết quả", "Outcome"}, code_text)
        .field<&Mirror::gate_met>({"Đủ điều kiện bắt buộc", "Gate met"})
        .field<&Mirror::gate_failed>({"Điều kiện chưa đạt", "Gate failed"}, some)
        .field<&Mirror::computed>({"Số tiêu chí tính được", "Computed"}, any_count)
        .field<&Mirror::declared>({"Số tiêu chí tự khai", "Declared"}, any_count)
        .field<&Mirror::na>({"Không áp dụng", "Not applicable"}, any_count)
        .field<&Mirror::unknown>({"Chưa có số liệu", "Unknown"}, any_count)
        .field<&Mirror::unproven>({"Tự khai chưa có minh chứng", "Declared without evidence"}, any_count)
        .field<&Mirror::as_of>({"Tính lúc", "As of"})
        .field<&Mirror::standards>({"Các tiêu chuẩn", "Standards"}, some)
        .field<&Mirror::indicators>({"Tiêu chí", "Indicators"}, some)
        .field<&Mirror::moved>({"Thay đổi trong tuần", "Moved this week"}, some)
        .field<&Mirror::cheapest>({"Việc nên làm trước", "Cheapest"}, some);
}

void declare_small(Catalog& catalog) {
    catalog.message<FrameworkName>()
        .field<&FrameworkName::code>({"Mã", "Code"}, code_text)
        .field<&FrameworkName::version>({"Phiên bản", "Version"}, code_text)
        .field<&FrameworkName::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&FrameworkName::name_en>({"Tên tiếng Anh", "Name"}, name_text)
        .field<&FrameworkName::status>({"Nguồn", "Status"}, code_text)
        .field<&FrameworkName::legal_basis>({"Căn cứ", "Legal basis"}, long_text);
    catalog.message<NoReadinessQuery>();
    catalog.message<IndicatorQuery>()
        .field<&IndicatorQuery::framework>({"Bộ tiêu chuẩn", "Framework"}, asked_code)
        .field<&IndicatorQuery::code>({"Mã", "Code"}, code_text)
        .field<&IndicatorQuery::school_id>({"Trường", "School"});
    catalog.message<ItemStanding>()
        .field<&ItemStanding::code>({"Mã", "Code"}, code_text)
        .field<&ItemStanding::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&ItemStanding::name_en>({"Tên tiếng Anh", "Name"}, name_text)
        .field<&ItemStanding::level>({"Mức", "Level"}, any_count)
        .field<&ItemStanding::computed>({"Số tiêu chí tính được", "Computed"});
    catalog.message<Threshold>()
        .field<&Threshold::level>({"Mức", "Level"}, any_count)
        .field<&Threshold::text>({"Ngưỡng", "Text"}, name_text);
}

void declare_parts(Catalog& catalog) {
    catalog.message<PartStanding>()
        .field<&PartStanding::key>({"Mã phần", "Key"}, code_text)
        .field<&PartStanding::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&PartStanding::name_en>({"Tên tiếng Anh", "Name"}, name_text)
        .field<&PartStanding::measure>({"Cách đo", "Measure"}, code_text)
        .field<&PartStanding::rated>({"Tính điểm", "Rated"})
        .field<&PartStanding::known>({"Đã biết", "Known"})
        .field<&PartStanding::absent>({"Chưa có trong hệ thống", "Nothing proves it yet"})
        .field<&PartStanding::computed>({"Số tiêu chí tính được", "Computed"})
        .field<&PartStanding::numerator>({"Đạt", "Numerator"}, any_count)
        .field<&PartStanding::denominator>({"Trên tổng", "Denominator"}, any_count)
        .field<&PartStanding::level>({"Mức", "Level"}, any_count)
        .field<&PartStanding::missing>({"Còn thiếu", "Missing"}, any_count)
        .field<&PartStanding::next_level>({"Mức kế tiếp", "Next level"}, any_count)
        .field<&PartStanding::thresholds>({"Ngưỡng", "Thresholds"}, some)
        .field<&PartStanding::fact>({"Số liệu", "Fact"}, code_text)
        .field<&PartStanding::measured_at>({"Đo lúc", "Measured at"})
        .field<&PartStanding::step_vi>({"Cách làm", "Next step in Vietnamese"}, name_text)
        .field<&PartStanding::step_en>({"Cách làm (tiếng Anh)", "Next step"}, name_text)
        .field<&PartStanding::step_path>({"Nơi làm", "Path of the step"}, name_text)
        .field<&PartStanding::items>({"Các mục", "Items"}, some);
    catalog.message<DayLevel>()
        .field<&DayLevel::day>({"Ngày", "Day"})
        .field<&DayLevel::level>({"Mức", "Level"}, any_count)
        .field<&DayLevel::numerator>({"Đạt", "Numerator"}, any_count)
        .field<&DayLevel::denominator>({"Trên tổng", "Denominator"}, any_count);
}

void declare_indicator(Catalog& catalog) {
    catalog.message<Indicator>({"Tiêu chí", "Indicator"})
        .field<&Indicator::code>({"Mã", "Code"}, code_text)
        .field<&Indicator::standard>({"Tiêu chuẩn", "Standard"}, code_text)
        .field<&Indicator::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&Indicator::name_en>({"Tên tiếng Anh", "Name"}, name_text)
        .field<&Indicator::mandatory>({"Bắt buộc", "Mandatory"})
        .field<&Indicator::weight>({"Trọng số", "Weight"}, any_count)
        .field<&Indicator::level>({"Mức", "Level"}, any_count)
        .field<&Indicator::top_level>({"Mức cao nhất", "Highest level"}, any_count)
        .field<&Indicator::status>({"Nguồn", "Status"}, code_text)
        .field<&Indicator::unknown>({"Chưa có số liệu", "Unknown"})
        .field<&Indicator::expired>({"Đã hết hạn", "Expired"})
        .field<&Indicator::numerator>({"Đạt", "Numerator"}, any_count)
        .field<&Indicator::denominator>({"Trên tổng", "Denominator"}, any_count)
        .field<&Indicator::level_a_week_ago>({"Mức tuần trước", "Level a week ago"}, any_count)
        .field<&Indicator::attester>({"Người xác nhận", "Attester"}, name_text)
        .field<&Indicator::unproven>({"Chưa có minh chứng", "Without evidence"})
        .field<&Indicator::legal_basis>({"Căn cứ", "Legal basis"}, long_text)
        .field<&Indicator::caution_vi>({"Lưu ý khi dùng số liệu", "Caution in Vietnamese"}, long_text)
        .field<&Indicator::caution_en>({"Lưu ý (tiếng Anh)", "Caution"}, long_text)
        .field<&Indicator::parts>({"Các phần", "Parts"}, some)
        .field<&Indicator::days>({"Theo ngày", "Days"}, some)
        .field<&Indicator::narrative>({"Thuyết minh", "Narrative"}, long_text)
        .field<&Indicator::attested_on>({"Xác nhận ngày", "Attested on"})
        .field<&Indicator::valid_until>({"Có giá trị đến", "Valid until"})
        .field<&Indicator::may_declare>({"Được khai", "May declare"});
}

void declare_rows(Catalog& catalog) {
    catalog.message<RowsQuery>()
        .field<&RowsQuery::framework>({"Bộ tiêu chuẩn", "Framework"}, asked_code)
        .field<&RowsQuery::code>({"Mã", "Code"}, code_text)
        .field<&RowsQuery::part>({"Phần", "Part"}, code_text)
        .field<&RowsQuery::school_id>({"Trường", "School"})
        .field<&RowsQuery::met>({"Đạt", "Met"})
        .field<&RowsQuery::limit>({"Số dòng", "Limit"}, {.limit = 200, .minimum = 1})
        .field<&RowsQuery::offset>({"Bỏ qua", "Offset"}, {.limit = 1'000'000});
    catalog.message<CountedRowView>()
        .field<&CountedRowView::screen>({"Màn hình", "Screen"}, code_text)
        .field<&CountedRowView::record>({"Hồ sơ", "Record"}, code_text)
        .field<&CountedRowView::title>({"Tên", "Title"}, name_text)
        .field<&CountedRowView::item>({"Mục", "Item"}, code_text)
        .field<&CountedRowView::met>({"Đạt", "Met"});
    catalog.message<RowsBehind>({"Các dòng đằng sau con số", "Rows behind a number"})
        .field<&RowsBehind::numerator>({"Đạt", "Numerator"}, any_count)
        .field<&RowsBehind::denominator>({"Trên tổng", "Denominator"}, any_count)
        .field<&RowsBehind::hidden>({"Không được xem", "Hidden"}, any_count)
        .field<&RowsBehind::total>({"Số dòng xem được", "Total"}, any_count)
        .field<&RowsBehind::rows>({"Các dòng", "Rows"}, some);
}

void declare_schools(Catalog& catalog) {
    catalog.message<SchoolStandingsQuery>()
        .field<&SchoolStandingsQuery::framework>({"Bộ tiêu chuẩn", "Framework"}, asked_code)
        .field<&SchoolStandingsQuery::unit_id>({"Đơn vị", "Unit"});
    catalog.message<SchoolMirror>({"Trường theo bộ tiêu chuẩn", "A school against the standard"})
        .field<&SchoolMirror::school_id>({"Trường", "School"})
        .field<&SchoolMirror::code>({"Mã", "Code"}, code_text)
        .field<&SchoolMirror::name>({"Tên trường", "Name of the school"}, name_text)
        .field<&SchoolMirror::outcome>({"Kết quả", "Outcome"}, code_text)
        .field<&SchoolMirror::standards>({"Các tiêu chuẩn", "Standards"}, some)
        .field<&SchoolMirror::computed>({"Số tiêu chí tính được", "Computed"}, any_count)
        .field<&SchoolMirror::declared>({"Số tiêu chí tự khai", "Declared"}, any_count)
        .field<&SchoolMirror::unknown>({"Chưa có số liệu", "Unknown"}, any_count)
        .field<&SchoolMirror::gate_met>({"Đủ điều kiện bắt buộc", "Gate met"})
        .field<&SchoolMirror::as_of>({"Tính lúc", "As of"});
}

}  // namespace

void declare_messages(Catalog& catalog) {
    declare_standings(catalog);
    declare_actions(catalog);
    declare_mirror(catalog);
    declare_small(catalog);
    declare_parts(catalog);
    declare_indicator(catalog);
    declare_rows(catalog);
    declare_schools(catalog);
}

}  // namespace truong::readiness
