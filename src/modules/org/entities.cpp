#include "modules/org/entities.hpp"

namespace truong::org {

namespace {

constexpr FieldOptions code_text{.limit = 20};
constexpr FieldOptions name_text{.limit = 200};
constexpr FieldOptions basis_text{.limit = 300, .required = false};

/// Code lists stand on screens alike; what is said is what they are about.
Presentation look_of_list(std::string_view icon, Label many, Label verb, Label empty) {
    return {.task = Task::lists,
            .icon = icon,
            .many = many,
            .verb = verb,
            .empty = empty,
            .sort = "sort",
            .sections = {{"names", {"Tên, mã", "Names and codes"}}, {"validity", {"Hiệu lực", "Validity"}}},
            .views = {{"ever", {"Cả mục đã hết hiệu lực", "With those that are over"}, "as_of=all"}}};
}

Presentation look_of_grade() {
    Presentation look =
        look_of_list("layers", {"Khối lớp, nhóm tuổi", "Grades"}, {"Thêm khối", "Add a grade"},
                     {"Khối 1 đến 12 và các nhóm tuổi mầm non, mỗi khối thuộc một cấp học.",
                      "Grades 1 to 12 and the age groups of preschool, each of one stage."});
    look.sections.push_back({"ages", {"Cấp học, độ tuổi", "Stage and age"}});
    return look;
}

/// What all our code lists are made of; the statutory lists change by dated rows, never by code.
template <class List> EntityBuilder<List> code_list(Catalog& catalog, std::string_view prefix, Label label) {
    auto builder = catalog.entity<List>(prefix, label);
    builder.template field<&List::code>({"Mã", "Code"}, in_section("names", code_text))
        .template field<&List::name_vi>(
            {"Tên", "Name in Vietnamese"},
            {.limit = 120, .order = Order::text, .searched = true, .section = "names"})
        .template field<&List::name_en>({"Tên tiếng Anh", "Name in English"},
                                        {.limit = 120, .priority = 3, .section = "names"})
        .template field<&List::print_name>(
            {"Tên in trên văn bản", "Name as printed"},
            {.limit = 120,
             .help = {"Cách viết trên giấy tờ, biểu mẫu.", "As papers and forms write it."},
             .priority = 3,
             .section = "names"})
        .template field<&List::official_code>({"Mã của Bộ GD&ĐT", "Code of the ministry"},
                                              {.limit = 20, .required = false, .section = "names"})
        .template field<&List::legal_basis>({"Căn cứ pháp lý", "Legal basis"},
                                            in_section("validity", basis_text))
        .template field<&List::sort>({"Thứ tự", "Order"},
                                     {.limit = 10'000,
                                      .required = false,
                                      .help = {"Số nhỏ đứng trước.", "Smaller ones come first."},
                                      .section = "names"})
        .template field<&List::valid_from>({"Hiệu lực từ", "Valid from"},
                                           {.priority = 3, .section = "validity"})
        .template field<&List::valid_to>({"Hiệu lực đến", "Valid to"}, {.section = "validity"})
        .code_list()
        .server_wide()
        .template read<everyone>()
        .template write<server_administrator>()
        .rest(Rest::full);
    return builder;
}

void declare_code_lists(Catalog& catalog) {
    code_list<Stage>(catalog, "stg", {"Cấp học", "Stage"})
        .dated<&Stage::valid_from, &Stage::valid_to, &Stage::code>()
        .present(look_of_list("layers", {"Cấp học", "Stages"}, {"Thêm cấp học", "Add a stage"},
                              {"Mầm non, tiểu học, THCS, THPT và giáo dục thường xuyên.",
                               "Preschool, primary, lower and upper secondary, continuing education."}));
    code_list<Grade>(catalog, "grd", {"Khối lớp, nhóm tuổi", "Grade"})
        .field<&Grade::stage_id>({"Cấp học", "Stage"}, {.priority = 2, .section = "ages"})
        .field<&Grade::age_from_months>({"Từ tháng tuổi", "From month of age"},
                                        {.limit = 1200, .section = "ages"})
        .field<&Grade::age_to_months>({"Đến tháng tuổi", "To month of age"},
                                      {.limit = 1200, .section = "ages"})
        .dated<&Grade::valid_from, &Grade::valid_to, &Grade::stage_id, &Grade::code>()
        .part_of<&Grade::stage_id>({"Khối lớp", "Grades"}, 1)
        .present(look_of_grade());
    code_list<SchoolForm>(catalog, "frm", {"Loại hình trường", "School form"})
        .dated<&SchoolForm::valid_from, &SchoolForm::valid_to, &SchoolForm::code>()
        .present(look_of_list("tag", {"Loại hình trường", "School forms"}, {"Thêm loại hình", "Add a form"},
                              {"Công lập, dân lập, tư thục: ai lập trường và ai chi.",
                               "Public, community, private: who founded a school and pays for it."}));
    code_list<RoomKind>(catalog, "rkd", {"Loại phòng", "Room kind"})
        .dated<&RoomKind::valid_from, &RoomKind::valid_to, &RoomKind::code>()
        .present(look_of_list("tag", {"Loại phòng", "Room kinds"}, {"Thêm loại phòng", "Add a kind of room"},
                              {"Phòng học, phòng bộ môn, thư viện, nhà ăn: phòng dùng để làm gì.",
                               "Classroom, laboratory, library, canteen: what a room is for."}));
}

Presentation look_of_area() {
    return {.task = Task::lists,
            .icon = "map",
            .many = {"Đơn vị hành chính", "Areas"},
            .verb = {"Thêm đơn vị hành chính", "Add an area"},
            .empty = {"Tỉnh, xã, phường theo từng thời kỳ: địa chỉ cũ vẫn đọc được sau khi sắp xếp.",
                      "Provinces and communes of every period, so that old addresses can still be read."},
            .subtitle = {"kind", "code"},
            .sort = "name_vi",
            .sections = {{"names", {"Tên, mã", "Names and codes"}},
                         {"place", {"Trực thuộc, hiệu lực", "Place and validity"}}},
            .views = {{"provinces", {"Cấp tỉnh", "Provinces"}, "filter[level]=province"},
                      {"communes", {"Cấp xã", "Communes"}, "filter[level]=commune"},
                      {"districts",
                       {"Cấp huyện, đến 30/6/2025", "Districts, until 30 June 2025"},
                       "filter[level]=district&as_of=all"}}};
}

Presentation look_of_succession() {
    return {.icon = "map",
            .many = {"Sắp xếp đơn vị hành chính", "What areas became"},
            .verb = {"Ghi sáp nhập, chia tách", "Note a merger or division"},
            .empty = {"Xã, huyện, tỉnh nào nhập vào đâu, từ ngày nào, theo nghị quyết nào.",
                      "Which area became which, since when and by which resolution."},
            .title = {"happened_on"},
            .subtitle = {"legal_basis"},
            .sort = "-happened_on"};
}

void declare_areas(Catalog& catalog) {
    catalog.entity<Area>("are", {"Đơn vị hành chính", "Area"})
        .field<&Area::level>({"Cấp", "Level"}, {.show = Show::text, .section = "names"})
        .field<&Area::code>({"Mã", "Code"}, explained({"Mã của Tổng cục Thống kê (QĐ 19/2025/QĐ-TTg).",
                                                       "Of the statistics office (QĐ 19/2025/QĐ-TTg)."},
                                                      in_section("names", code_text)))
        .field<&Area::kind>({"Loại", "Kind"}, {.limit = 30, .priority = 2, .section = "names"})
        .field<&Area::name_vi>({"Tên", "Name in Vietnamese"},
                               {.limit = 120, .order = Order::text, .searched = true, .section = "names"})
        .field<&Area::name_en>({"Tên tiếng Anh", "Name in English"},
                               {.limit = 120, .priority = 3, .section = "names"})
        .field<&Area::print_name>({"Tên in trên văn bản", "Name as printed"},
                                  {.limit = 120, .priority = 3, .section = "names"})
        .field<&Area::parent_id>({"Thuộc", "Part of"}, {.priority = 2, .section = "place"})
        .field<&Area::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, in_section("place", basis_text))
        .field<&Area::valid_from>({"Hiệu lực từ", "Valid from"}, {.priority = 3, .section = "place"})
        .field<&Area::valid_to>({"Hiệu lực đến", "Valid to"}, {.section = "place"})
        .dated<&Area::valid_from, &Area::valid_to, &Area::level, &Area::code>()
        .code_list()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .part_of<&Area::parent_id>({"Đơn vị trực thuộc", "Areas within"}, 1)
        .present(look_of_area())
        .rest(Rest::full);
    catalog.entity<AreaSuccession>("asu", {"Sắp xếp đơn vị hành chính", "Area succession"})
        .field<&AreaSuccession::from_id>({"Đơn vị cũ", "Old area"}, {.priority = 1})
        .field<&AreaSuccession::to_id>({"Đơn vị mới", "New area"}, {.priority = 1})
        .field<&AreaSuccession::happened_on>({"Từ ngày", "Since"}, {.priority = 1})
        .field<&AreaSuccession::partial>({"Chỉ một phần", "Only a part"}, {.required = false, .priority = 2})
        .field<&AreaSuccession::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .unique<&AreaSuccession::from_id, &AreaSuccession::to_id>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .part_of<&AreaSuccession::from_id>({"Trở thành", "Became"}, 2)
        .part_of<&AreaSuccession::to_id>({"Từ các đơn vị cũ", "Made of"}, 2)
        .present(look_of_succession())
        .rest(Rest::full);
}

Presentation look_of_unit() {
    return {
        .task = Task::school,
        .icon = "network",
        .many = {"Hệ thống quản lý", "Tree of authorities"},
        .verb = {"Thêm đơn vị", "Add a unit"},
        .empty =
            {"Bộ, Sở, Ủy ban nhân dân xã và các trường: ai quản lý ai. Tên và cấp trên nằm ở từng giai đoạn.",
             "Ministry, departments, communes and schools: who stands above whom. Names lie in the periods."},
        .layout = Layout::tree,
        .subtitle = {"kind"},
        .views = {{"authorities", {"Sở GD&ĐT", "Provincial departments"}, "filter[kind]=province"},
                  {"communes", {"Ủy ban nhân dân xã", "Communes"}, "filter[kind]=commune"},
                  {"schools", {"Trường", "Schools"}, "filter[kind]=school"}}};
}

Presentation look_of_unit_period() {
    return {.icon = "network",
            .many = {"Tên và cấp trên theo thời gian", "Names and parents over time"},
            .verb = {"Ghi giai đoạn mới", "Note a new period"},
            .empty = {"Mỗi lần đơn vị đổi tên, đổi cấp trên hay địa bàn là một dòng ở đây.",
                      "Each change of a unit's name, parent or area is a line here."},
            .title = {"name"},
            .subtitle = {"short_name"},
            .sort = "name",
            .sections = {{"names", {"Tên", "Names"}},
                         {"place", {"Trực thuộc", "Place"}},
                         {"period", {"Thời gian", "Period"}}},
            .found = true};
}

void declare_tree(Catalog& catalog) {
    catalog.entity<Unit>("unt", {"Đơn vị", "Unit"})
        .field<&Unit::kind>({"Loại đơn vị", "Kind"}, {.priority = 1})
        .field<&Unit::code>({"Mã đơn vị", "Code"}, code_text)
        .unique<&Unit::code>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .present(look_of_unit())
        .rest(Rest::full);
    catalog.entity<UnitPeriod>("unp", {"Giai đoạn của đơn vị", "Unit period"})
        .field<&UnitPeriod::unit_id>({"Đơn vị", "Unit"}, {.priority = 2, .section = "names"})
        .field<&UnitPeriod::parent_id>({"Đơn vị cấp trên", "Parent"}, {.priority = 2, .section = "place"})
        .field<&UnitPeriod::name>({"Tên đơn vị", "Name"},
                                  {.limit = 200, .order = Order::text, .searched = true, .section = "names"})
        .field<&UnitPeriod::short_name>({"Tên viết tắt", "Short name"},
                                        {.limit = 60, .required = false, .section = "names"})
        .field<&UnitPeriod::print_name>({"Tên in trên văn bản", "Name as printed"},
                                        {.limit = 200, .required = false, .section = "names"})
        .field<&UnitPeriod::area_id>({"Địa bàn", "Area"}, {.priority = 2, .section = "place"})
        .field<&UnitPeriod::legal_basis>({"Quyết định", "Legal basis"}, in_section("place", basis_text))
        .field<&UnitPeriod::valid_from>({"Từ ngày", "Valid from"}, {.priority = 2, .section = "period"})
        .field<&UnitPeriod::valid_to>({"Đến ngày", "Valid to"}, {.section = "period"})
        .dated<&UnitPeriod::valid_from, &UnitPeriod::valid_to, &UnitPeriod::unit_id>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .part_of<&UnitPeriod::unit_id>({"Tên, cấp trên theo thời gian", "Periods"}, 1)
        .part_of<&UnitPeriod::parent_id>({"Đơn vị trực thuộc", "Units below"}, 2)
        .present(look_of_unit_period())
        .rest(Rest::full);
    catalog.entity<Reach>("rea", {"Phạm vi quản lý", "Reach"})
        .field<&Reach::unit_id>({"Cơ quan quản lý", "Authority"})
        .field<&Reach::school_id>({"Trường", "School"})
        .field<&Reach::valid_from>({"Từ ngày", "Valid from"})
        .field<&Reach::valid_to>({"Đến ngày", "Valid to"})
        .dated<&Reach::valid_from, &Reach::valid_to, &Reach::unit_id, &Reach::school_id>()
        .server_wide()
        .read<everyone>()
        .write<system_only>();
}

/// Of the school itself: its id is what the rows of other tables point to.
Condition own_school(const Question& question) {
    return is_never(member(question)) ? never() : where<&School::id> == question.actor.school;
}

Presentation look_of_school() {
    return {
        .task = Task::school,
        .icon = "school",
        .many = {"Trường", "Schools"},
        .verb = {"Thêm trường", "Add a school"},
        .empty =
            {"Các trường bạn được xem đứng ở đây. Thêm trường là lập luôn đơn vị, cấp học và điểm trường.",
             "The schools that you may see stand here. Adding one also makes its unit, stages and campuses."},
        .subtitle = {"code"},
        .sort = "name",
        .views =
            {{"open", {"Đang hoạt động", "Open"}, "filter[closed_on]=null", Tone::good},
             {"closed", {"Đã giải thể", "Closed"}, "filter[closed_on][gte]=1900-01-01"},
             {"no_form", {"Chưa có loại hình", "Without a form"}, "filter[form_id]=null", Tone::waiting}},
        .next_steps = {{.field = "closed_on",
                        .values = {"past"},
                        .text = {"Trường đã giải thể; hồ sơ vẫn được giữ.",
                                 "The school is closed; its records are kept."},
                        .tone = Tone::neutral},
                       {.field = "form_id",
                        .values = {"null"},
                        .text = {"Chưa chọn loại hình trường.", "The form of the school is missing."},
                        .action_label = {"Chọn loại hình", "Choose the form"},
                        .action = "/r/org/schools/{id}?edit"}},
        .found = true};
}

Presentation look_of_school_stage() {
    return {.task = Task::school,
            .icon = "layers",
            .many = {"Cấp học của trường", "Stages of the school"},
            .verb = {"Thêm cấp học cho trường", "Add a stage"},
            .empty = {"Trường dạy những cấp nào, từ ngày nào. Trường liên cấp có nhiều dòng.",
                      "Which stages the school teaches, and since when."},
            .title = {"valid_from"},
            .sort = "valid_from"};
}

void declare_school(Catalog& catalog) {
    catalog.entity<School>("sch", {"Trường", "School"})
        .field<&School::unit_id>({"Đơn vị", "Unit"}, {.priority = 3})
        .field<&School::code>(
            {"Mã trường", "Code"},
            explained({"Mã trường trong cơ sở dữ liệu ngành.", "Of the sector's database."}, code_text))
        .field<&School::name>({"Tên trường", "Name"}, {.limit = 200, .order = Order::text, .searched = true})
        .field<&School::form_id>({"Loại hình", "Form"}, {.priority = 2})
        .field<&School::founded_on>({"Ngày thành lập", "Founded on"})
        .field<&School::closed_on>({"Ngày giải thể", "Closed on"})
        .unique<&School::unit_id>()
        .unique<&School::code>()
        .server_wide()
        .read<any_of<own_school, related<OfficerAbove, &School::id>, server_administrator>>()
        .write<server_administrator>()
        .part_of<&School::unit_id>({"Trường của đơn vị", "The school"}, 3)
        .part_of<&School::form_id>({"Các trường", "Schools"}, 3)
        .created_by<NewSchool>("/schools/add")
        .present(look_of_school())
        .rest(Rest::full);
    catalog.entity<SchoolStage>("scs", {"Cấp học của trường", "Stage of a school"})
        .field<&SchoolStage::stage_id>({"Cấp học", "Stage"}, {.priority = 1})
        .field<&SchoolStage::valid_from>({"Từ ngày", "Valid from"}, {.priority = 1})
        .field<&SchoolStage::valid_to>({"Đến ngày", "Valid to"})
        .dated<&SchoolStage::valid_from, &SchoolStage::valid_to, &SchoolStage::stage_id>()
        .read<seen_in_school<SchoolStage>>()
        .write<server_administrator>()
        .part_of<&SchoolStage::stage_id>({"Trường có cấp này", "Schools of this stage"}, 5)
        .present(look_of_school_stage())
        .rest(Rest::full);
}

Presentation look_of_campus() {
    return {.task = Task::school,
            .icon = "map-pin",
            .many = {"Cơ sở, điểm trường", "Campuses"},
            .verb = {"Thêm điểm trường", "Add a campus"},
            .empty = {"Mỗi nơi trường tổ chức dạy học là một điểm trường, có địa chỉ và phòng riêng.",
                      "Each place where the school teaches stands here with its address and rooms."},
            .layout = Layout::cards,
            .subtitle = {"address"},
            .sort = "name",
            .next_steps = {{.field = "area_id",
                            .values = {"null"},
                            .text = {"Chưa chọn xã, phường của điểm trường.", "The commune is missing."},
                            .action_label = {"Chọn xã, phường", "Choose the commune"},
                            .action = "/r/org/campuses/{id}?edit"}},
            .found = true};
}

Presentation look_of_room() {
    return {.task = Task::school,
            .icon = "door-open",
            .many = {"Phòng", "Rooms"},
            .verb = {"Thêm phòng", "Add a room"},
            .empty = {"Phòng học, phòng bộ môn, nhà ăn, sân tập của từng điểm trường. Thêm từng phòng, hoặc "
                      "nhập từ tệp Excel.",
                      "Classrooms, laboratories, canteens of each campus. Add them one by one, or import a "
                      "spreadsheet."},
            .layout = Layout::cards,
            .subtitle = {"code", "floor"},
            .sort = "name",
            .views = {{"no_capacity",
                       {"Chưa có sức chứa", "Without a capacity"},
                       "filter[capacity]=null",
                       Tone::waiting},
                      {"large", {"Từ 50 chỗ", "50 seats and more"}, "filter[capacity][gte]=50"}},
            .next_steps = {{.field = "capacity",
                            .values = {"null"},
                            .text = {"Chưa có sức chứa: hệ thống không báo được khi lớp quá đông.",
                                     "Without a capacity nobody is told when a class is too large for it."},
                            .action_label = {"Ghi sức chứa", "Add the capacity"},
                            .action = "/r/org/rooms/{id}?edit",
                            .tone = Tone::info}},
            .found = true};
}

void declare_places(Catalog& catalog) {
    catalog.entity<Campus>("cmp", {"Cơ sở, điểm trường", "Campus"})
        .field<&Campus::code>({"Mã điểm trường", "Code"}, at_priority(2, code_text))
        .field<&Campus::name>({"Tên điểm trường", "Name"},
                              {.limit = 120, .order = Order::text, .searched = true})
        .field<&Campus::address>({"Địa chỉ", "Address"}, {.limit = 300, .required = false, .priority = 1})
        .field<&Campus::area_id>({"Xã, phường, đặc khu", "Area"}, {.priority = 2})
        .field<&Campus::main>({"Cơ sở chính", "Main campus"},
                              {.required = false,
                               .help = {"Mỗi trường có một cơ sở chính.", "Each school has one."},
                               .priority = 2})
        .field<&Campus::unit_id>({"Đơn vị trong hệ thống", "Unit"})
        .campus<&Campus::id>()
        .unique<&Campus::code>()
        .read<seen_in_school<Campus>>()
        .write<any_of<managers, server_administrator>>()
        .present(look_of_campus())
        .rest(Rest::full);
    catalog.entity<Room>("roo", {"Phòng", "Room"})
        .field<&Room::campus_id>({"Điểm trường", "Campus"}, {.priority = 2})
        .field<&Room::code>({"Mã phòng", "Code"}, at_priority(2, code_text))
        .field<&Room::name>({"Tên phòng", "Name"}, {.limit = 120, .order = Order::text, .searched = true})
        .field<&Room::kind_id>({"Loại phòng", "Kind"}, {.priority = 1})
        .field<&Room::floor>({"Tầng", "Floor"}, {.limit = 60,
                                                 .minimum = -5,
                                                 .required = false,
                                                 .help = {"1 là tầng trệt.", "1 is the ground floor."},
                                                 .priority = 2})
        .field<&Room::capacity>({"Sức chứa", "Capacity"},
                                {.limit = 5000, .help = {"Số chỗ ngồi.", "Seats."}, .priority = 2})
        .field<&Room::note>({"Ghi chú", "Note"}, {.limit = 500, .required = false})
        .unique<&Room::campus_id, &Room::code>()
        .campus<&Room::campus_id>()
        .importable()
        .read<seen_in_school<Room>>()
        .write<any_of<managers, server_administrator>>()
        .part_of<&Room::campus_id>({"Phòng", "Rooms"}, 1)
        .present(look_of_room())
        .rest(Rest::full);
}

void declare_messages(Catalog& catalog) {
    catalog.message<NewCampus>({"Điểm trường mới", "New campus"})
        .field<&NewCampus::code>({"Mã điểm trường", "Code"}, code_text)
        .field<&NewCampus::name>({"Tên điểm trường", "Name"}, {.limit = 120})
        .field<&NewCampus::address>({"Địa chỉ", "Address"}, {.limit = 300, .required = false});
    catalog.message<NewSchool>({"Trường mới", "New school"})
        .field<&NewSchool::code>({"Mã trường", "Code"}, code_text)
        .field<&NewSchool::name>({"Tên trường", "Name"}, name_text)
        .field<&NewSchool::stages>({"Các cấp học", "Stages"}, {.limit = 60})
        .field<&NewSchool::parent_code>({"Mã đơn vị cấp trên", "Code of the parent"}, code_text)
        .field<&NewSchool::form_code>({"Mã loại hình", "Code of the form"}, code_text)
        .field<&NewSchool::valid_from>({"Từ ngày", "Valid from"})
        .field<&NewSchool::campuses>({"Các điểm trường", "Campuses"}, {.limit = 50, .required = false});
    catalog.message<TreeQuery>()
        .field<&TreeQuery::as_of>({"Vào ngày", "As of"})
        .field<&TreeQuery::root_id>({"Từ đơn vị", "From the unit"})
        .field<&TreeQuery::levels>({"Số cấp dưới", "Levels below"}, {.limit = 20});
    catalog.message<AuthoritiesQuery>()
        .field<&AuthoritiesQuery::id>({"Trường", "School"})
        .field<&AuthoritiesQuery::as_of>({"Vào ngày", "As of"});
    catalog.message<UnitNode>({"Đơn vị trong hệ thống", "Unit in the tree"})
        .field<&UnitNode::unit_id>({"Đơn vị", "Unit"})
        .field<&UnitNode::parent_id>({"Đơn vị cấp trên", "Parent"})
        .field<&UnitNode::kind>({"Loại đơn vị", "Kind"})
        .field<&UnitNode::code>({"Mã đơn vị", "Code"}, code_text)
        .field<&UnitNode::name>({"Tên đơn vị", "Name"}, name_text)
        .field<&UnitNode::short_name>({"Tên viết tắt", "Short name"}, {.limit = 60})
        .field<&UnitNode::depth>({"Bậc", "Depth"}, {.limit = 100});
    catalog.message<SuccessorsQuery>()
        .field<&SuccessorsQuery::code>({"Mã", "Code"}, code_text)
        .field<&SuccessorsQuery::level>({"Cấp", "Level"}, {.required = false})
        .field<&SuccessorsQuery::day>({"Vào ngày", "On the day"});
    catalog.message<AreaStep>({"Thay đổi đơn vị hành chính", "What an area became"})
        .field<&AreaStep::from_id>({"Đơn vị cũ", "Old area"})
        .field<&AreaStep::to_id>({"Đơn vị mới", "New area"})
        .field<&AreaStep::from_name>({"Tên cũ", "Old name"}, name_text)
        .field<&AreaStep::to_code>({"Mã mới", "New code"}, code_text)
        .field<&AreaStep::to_name>({"Tên mới", "New name"}, name_text)
        .field<&AreaStep::happened_on>({"Từ ngày", "Since"})
        .field<&AreaStep::partial>({"Chỉ một phần", "Only a part"})
        .field<&AreaStep::still_valid>({"Còn hiệu lực", "Still valid"});
}

/// Rows of the schools that the officer's authority stands above today.
Condition schools_below(const Question& question, std::string_view column) {
    const Actor& actor = question.actor;
    if (actor.hat != Hat::officer || !actor.authority) return never();
    const Param today = to_param(question.today);
    return {"exists (select 1 from org_reach as above where above.school_id = " + std::string(column)
                + " and above.unit_id = ? and above.valid_from <= ?"
                  " and (above.valid_to is null or above.valid_to >= ?) and above.ended_at is null)",
            {actor.authority.value, today, today}};
}

}  // namespace

Condition member(const Question& question) {
    return question.actor.hat != Hat::none && question.actor.school ? always() : never();
}

Condition managers(const Question& question) {
    return holds<Role::principal, Role::vice_principal, Role::clerk, Role::technician>(question);
}

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_code_lists(catalog);
    declare_areas(catalog);
    declare_tree(catalog);
    declare_school(catalog);
    declare_places(catalog);
    declare_messages(catalog);
    catalog.relation<OfficerAbove, School>(
        {"Cán bộ cơ quan cấp trên của trường", "Officer above the school"});
    catalog.provide<OfficerAbove>(schools_below);
    declare_findings(catalog);
}

}  // namespace truong::org
