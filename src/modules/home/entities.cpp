#include "modules/home/entities.hpp"

namespace truong::home {

namespace {

constexpr std::int64_t code_limit = 60, name_limit = 300;
constexpr FieldOptions any_count{.limit = 1'000'000'000};

void declare_days(Catalog& catalog) {
    catalog.entity<FigureDay>("fgd", {"Số liệu cuối ngày", "Figure of a day"})
        .field<&FigureDay::code>({"Số liệu", "Figure"}, {.limit = code_limit})
        .field<&FigureDay::day>({"Ngày", "Day"})
        .field<&FigureDay::part>({"Đạt", "Part"}, any_count)
        .field<&FigureDay::whole>({"Trên tổng", "Whole"}, any_count)
        .unique<&FigureDay::code, &FigureDay::day>()
        .read<any_of<whole_school, related_school<org::OfficerAbove, FigureDay>>>()
        .write<system_only>();
}

void declare_figures(Catalog& catalog) {
    catalog.message<NoQuery>();
    catalog.message<Figure>()
        .field<&Figure::code>({"Mã", "Code"}, {.limit = code_limit})
        .field<&Figure::label_vi>({"Tên", "Name in Vietnamese"}, {.limit = name_limit})
        .field<&Figure::label_en>({"Tên tiếng Anh", "Name"}, {.limit = name_limit})
        .field<&Figure::share>({"Là tỷ lệ", "Is a share"})
        .field<&Figure::part>({"Đạt", "Part"}, any_count)
        .field<&Figure::whole>({"Trên tổng", "Whole"}, any_count);
    catalog.message<FigurePoint>()
        .field<&FigurePoint::code>({"Mã", "Code"}, {.limit = code_limit})
        .field<&FigurePoint::day>({"Ngày", "Day"})
        .field<&FigurePoint::part>({"Đạt", "Part"}, any_count)
        .field<&FigurePoint::whole>({"Trên tổng", "Whole"}, any_count);
}

void declare_waiting(Catalog& catalog) {
    catalog.message<WaitingQuery>().field<&WaitingQuery::lang>({"Ngôn ngữ", "Language"}, {.required = false});
    catalog.message<WaitingRow>()
        .field<&WaitingRow::list>({"Danh sách việc", "Worklist"}, {.limit = code_limit})
        .field<&WaitingRow::screen>({"Màn hình", "Screen"}, {.limit = code_limit})
        .field<&WaitingRow::record>({"Hồ sơ", "Record"}, {.limit = code_limit})
        .field<&WaitingRow::title>({"Tên", "Title"}, {.limit = name_limit})
        .field<&WaitingRow::subtitle>({"Chi tiết", "Subtitle"}, {.limit = name_limit})
        .field<&WaitingRow::due>({"Hạn", "Due"})
        .field<&WaitingRow::late>({"Quá hạn", "Late"});
}

void declare_schools(Catalog& catalog) {
    catalog.message<SchoolStanding>()
        .field<&SchoolStanding::school_id>({"Trường", "School"})
        .field<&SchoolStanding::code>({"Mã trường", "Code"}, {.limit = code_limit})
        .field<&SchoolStanding::name>({"Tên trường", "Name"}, {.limit = name_limit})
        .field<&SchoolStanding::unit_id>({"Đơn vị", "Unit"})
        .field<&SchoolStanding::pupils>({"Học sinh", "Pupils"}, any_count)
        .field<&SchoolStanding::records>({"Hồ sơ đã rà soát", "Records judged"}, any_count)
        .field<&SchoolStanding::verified>({"Mục đã đối chiếu", "Verified fields"}, any_count)
        .field<&SchoolStanding::verifiable>({"Mục cần đối chiếu", "Fields to verify"}, any_count)
        .field<&SchoolStanding::filled>({"Mục đã điền", "Filled fields"}, any_count)
        .field<&SchoolStanding::required>({"Mục bắt buộc", "Required fields"}, any_count)
        .field<&SchoolStanding::errors>({"Lỗi", "Errors"}, any_count)
        .field<&SchoolStanding::warnings>({"Cảnh báo", "Warnings"}, any_count)
        .field<&SchoolStanding::asked>({"Gia đình được hỏi", "Families asked"}, any_count)
        .field<&SchoolStanding::answered>({"Gia đình đã trả lời", "Families that answered"}, any_count)
        .field<&SchoolStanding::worked_on>({"Làm việc gần nhất", "Worked last on"});
}

}  // namespace

Condition whole_school(const Question& question) {
    if (question.actor.campus) return never();
    return holds<Role::principal, Role::vice_principal, Role::administrator, Role::clerk>(question);
}

void declare(Catalog& catalog) {
    declare_days(catalog);
    declare_figures(catalog);
    declare_waiting(catalog);
    declare_schools(catalog);
}

}  // namespace truong::home
