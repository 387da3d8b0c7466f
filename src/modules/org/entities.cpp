#include "modules/org/entities.hpp"

namespace truong::org {

namespace {

constexpr FieldOptions code_text{.limit = 20};
constexpr FieldOptions name_text{.limit = 200};
constexpr FieldOptions basis_text{.limit = 300, .required = false};

/// What all our code lists are made of; the statutory lists change by dated rows, never by code.
template <class List> EntityBuilder<List> code_list(Catalog& catalog, std::string_view prefix, Label label) {
    auto builder = catalog.entity<List>(prefix, label);
    builder.template field<&List::code>({"Mã", "Code"}, code_text)
        .template field<&List::name_vi>({"Tên", "Name in Vietnamese"},
                                        {.limit = 120, .order = Order::text, .searched = true})
        .template field<&List::name_en>({"Tên tiếng Anh", "Name in English"}, {.limit = 120})
        .template field<&List::print_name>({"Tên in trên văn bản", "Name as printed"}, {.limit = 120})
        .template field<&List::official_code>({"Mã của Bộ GD&ĐT", "Code of the ministry"},
                                              {.limit = 20, .required = false})
        .template field<&List::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .template field<&List::sort>({"Thứ tự", "Order"}, {.limit = 10'000, .required = false})
        .template field<&List::valid_from>({"Hiệu lực từ", "Valid from"})
        .template field<&List::valid_to>({"Hiệu lực đến", "Valid to"})
        .code_list()
        .server_wide()
        .template read<everyone>()
        .template write<server_administrator>()
        .rest(Rest::full);
    return builder;
}

void declare_code_lists(Catalog& catalog) {
    code_list<Stage>(catalog, "stg", {"Cấp học", "Stage"})
        .dated<&Stage::valid_from, &Stage::valid_to, &Stage::code>();
    code_list<Grade>(catalog, "grd", {"Khối lớp, nhóm tuổi", "Grade"})
        .field<&Grade::stage_id>({"Cấp học", "Stage"})
        .field<&Grade::age_from_months>({"Từ tháng tuổi", "From month of age"}, {.limit = 1200})
        .field<&Grade::age_to_months>({"Đến tháng tuổi", "To month of age"}, {.limit = 1200})
        .dated<&Grade::valid_from, &Grade::valid_to, &Grade::stage_id, &Grade::code>();
    code_list<SchoolForm>(catalog, "frm", {"Loại hình trường", "School form"})
        .dated<&SchoolForm::valid_from, &SchoolForm::valid_to, &SchoolForm::code>();
    code_list<RoomKind>(catalog, "rkd", {"Loại phòng", "Room kind"})
        .dated<&RoomKind::valid_from, &RoomKind::valid_to, &RoomKind::code>();
}

void declare_areas(Catalog& catalog) {
    catalog.entity<Area>("are", {"Đơn vị hành chính", "Area"})
        .field<&Area::level>({"Cấp", "Level"})
        .field<&Area::code>({"Mã", "Code"}, code_text)
        .field<&Area::kind>({"Loại", "Kind"}, {.limit = 30})
        .field<&Area::name_vi>({"Tên", "Name in Vietnamese"},
                               {.limit = 120, .order = Order::text, .searched = true})
        .field<&Area::name_en>({"Tên tiếng Anh", "Name in English"}, {.limit = 120})
        .field<&Area::print_name>({"Tên in trên văn bản", "Name as printed"}, {.limit = 120})
        .field<&Area::parent_id>({"Thuộc", "Part of"})
        .field<&Area::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .field<&Area::valid_from>({"Hiệu lực từ", "Valid from"})
        .field<&Area::valid_to>({"Hiệu lực đến", "Valid to"})
        .dated<&Area::valid_from, &Area::valid_to, &Area::level, &Area::code>()
        .code_list()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::full);
    catalog.entity<AreaSuccession>("asu", {"Sắp xếp đơn vị hành chính", "Area succession"})
        .field<&AreaSuccession::from_id>({"Đơn vị cũ", "Old area"})
        .field<&AreaSuccession::to_id>({"Đơn vị mới", "New area"})
        .field<&AreaSuccession::happened_on>({"Từ ngày", "Since"})
        .field<&AreaSuccession::partial>({"Chỉ một phần", "Only a part"}, {.required = false})
        .field<&AreaSuccession::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .unique<&AreaSuccession::from_id, &AreaSuccession::to_id>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::full);
}

void declare_tree(Catalog& catalog) {
    catalog.entity<Unit>("unt", {"Đơn vị", "Unit"})
        .field<&Unit::kind>({"Loại đơn vị", "Kind"})
        .field<&Unit::code>({"Mã đơn vị", "Code"}, code_text)
        .unique<&Unit::code>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::full);
    catalog.entity<UnitPeriod>("unp", {"Giai đoạn của đơn vị", "Unit period"})
        .field<&UnitPeriod::unit_id>({"Đơn vị", "Unit"})
        .field<&UnitPeriod::parent_id>({"Đơn vị cấp trên", "Parent"})
        .field<&UnitPeriod::name>({"Tên đơn vị", "Name"},
                                  {.limit = 200, .order = Order::text, .searched = true})
        .field<&UnitPeriod::short_name>({"Tên viết tắt", "Short name"}, {.limit = 60, .required = false})
        .field<&UnitPeriod::print_name>({"Tên in trên văn bản", "Name as printed"},
                                        {.limit = 200, .required = false})
        .field<&UnitPeriod::area_id>({"Địa bàn", "Area"})
        .field<&UnitPeriod::legal_basis>({"Quyết định", "Legal basis"}, basis_text)
        .field<&UnitPeriod::valid_from>({"Từ ngày", "Valid from"})
        .field<&UnitPeriod::valid_to>({"Đến ngày", "Valid to"})
        .dated<&UnitPeriod::valid_from, &UnitPeriod::valid_to, &UnitPeriod::unit_id>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
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

void declare_school(Catalog& catalog) {
    catalog.entity<School>("sch", {"Trường", "School"})
        .field<&School::unit_id>({"Đơn vị", "Unit"})
        .field<&School::code>({"Mã trường", "Code"}, code_text)
        .field<&School::name>({"Tên trường", "Name"}, {.limit = 200, .order = Order::text, .searched = true})
        .field<&School::form_id>({"Loại hình", "Form"})
        .field<&School::founded_on>({"Ngày thành lập", "Founded on"})
        .field<&School::closed_on>({"Ngày giải thể", "Closed on"})
        .unique<&School::unit_id>()
        .unique<&School::code>()
        .server_wide()
        .read<any_of<own_school, related<OfficerAbove, &School::id>, server_administrator>>()
        .write<server_administrator>()
        .rest(Rest::full);
    catalog.entity<SchoolStage>("scs", {"Cấp học của trường", "Stage of a school"})
        .field<&SchoolStage::stage_id>({"Cấp học", "Stage"})
        .field<&SchoolStage::valid_from>({"Từ ngày", "Valid from"})
        .field<&SchoolStage::valid_to>({"Đến ngày", "Valid to"})
        .dated<&SchoolStage::valid_from, &SchoolStage::valid_to, &SchoolStage::stage_id>()
        .read<seen_in_school<SchoolStage>>()
        .write<server_administrator>()
        .rest(Rest::full);
}

void declare_places(Catalog& catalog) {
    catalog.entity<Campus>("cmp", {"Cơ sở, điểm trường", "Campus"})
        .field<&Campus::code>({"Mã điểm trường", "Code"}, code_text)
        .field<&Campus::name>({"Tên điểm trường", "Name"},
                              {.limit = 120, .order = Order::text, .searched = true})
        .field<&Campus::address>({"Địa chỉ", "Address"}, {.limit = 300, .required = false})
        .field<&Campus::area_id>({"Xã, phường, đặc khu", "Area"})
        .field<&Campus::main>({"Cơ sở chính", "Main campus"}, {.required = false})
        .field<&Campus::unit_id>({"Đơn vị trong hệ thống", "Unit"})
        .campus<&Campus::id>()
        .unique<&Campus::code>()
        .read<seen_in_school<Campus>>()
        .write<any_of<managers, server_administrator>>()
        .rest(Rest::full);
    catalog.entity<Room>("roo", {"Phòng", "Room"})
        .field<&Room::campus_id>({"Điểm trường", "Campus"})
        .field<&Room::code>({"Mã phòng", "Code"}, code_text)
        .field<&Room::name>({"Tên phòng", "Name"}, {.limit = 120, .order = Order::text, .searched = true})
        .field<&Room::kind_id>({"Loại phòng", "Kind"})
        .field<&Room::floor>({"Tầng", "Floor"}, {.limit = 60, .minimum = -5, .required = false})
        .field<&Room::capacity>({"Sức chứa", "Capacity"}, {.limit = 5000})
        .field<&Room::note>({"Ghi chú", "Note"}, {.limit = 500, .required = false})
        .unique<&Room::campus_id, &Room::code>()
        .campus<&Room::campus_id>()
        .importable()
        .read<seen_in_school<Room>>()
        .write<any_of<managers, server_administrator>>()
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
