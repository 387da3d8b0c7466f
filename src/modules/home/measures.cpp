#include "modules/home/measures.hpp"

namespace truong::home {

namespace {

template <class Row> FactValue how_many(const Reader& reader) { return {reader.count<Row>(), 0}; }

FactValue studying(const Reader& reader) {
    const Condition now = where<&people::PupilStatus::state> == people::PupilState::studying;
    return {reader.count<people::PupilStatus>(now), 0};
}

FactValue classes_of_today(const Reader& reader) {
    const auto year = calendar::year_on(reader, reader.today());
    return {year ? reader.count<classes::Class>(where<&classes::Class::year_id> == year->id) : 0, 0};
}

FactValue open_accounts(const Reader& reader) {
    return {
        reader.count<accounts::Account>(where<&accounts::Account::state> == accounts::AccountState::active),
        0};
}

const Measure own[] = {
    {pupils_code, {"Học sinh đang học", "Pupils"}, false, studying},
    {"home.classes", {"Lớp năm nay", "Classes this year"}, false, classes_of_today},
    {"home.staff", {"Nhân sự", "Staff"}, false, how_many<people::StaffMember>},
    {"home.rooms", {"Phòng", "Rooms"}, false, how_many<org::Room>},
    {"home.schools", {"Trường", "Schools"}, false, how_many<org::School>},
    {"home.units", {"Cơ quan quản lý", "Authorities"}, false, how_many<org::Unit>},
    {"home.accounts", {"Tài khoản đang mở", "Open accounts"}, false, open_accounts},
};

/// Words of the facts that are short enough for a card; the fact's own say exactly what is counted.
struct Short {
    std::string_view code;
    Label label;
};
constexpr Short shorter[] = {
    {"quality.complete", {"Mục bắt buộc đã điền", "Required fields filled"}},
    {"quality.correct", {"Mục đã đối chiếu giấy tờ", "Fields verified"}},
    {answers_code, {"Gia đình đã xác nhận", "Families that confirmed"}},
    {"quality.errors", {"Lỗi dữ liệu chưa sửa", "Errors in the data"}},
};

Label label_of(std::string_view code, Label otherwise) {
    for (const Short& one : shorter)
        if (one.code == code) return one.label;
    return otherwise;
}

}  // namespace

std::optional<Measure> measure_of(const Reader& reader, std::string_view code) {
    for (const Measure& measure : own)
        if (measure.code == code) return measure;
    const Contributions& all = reader.store().contributions();
    for (const Fact& fact : all.facts)
        if (fact.code == code) return Measure{fact.code, label_of(code, fact.label), true, fact.measure};
    for (const HomeCard& card : all.home_cards)
        if (card.code == code) return Measure{card.code, label_of(code, card.label), false, nullptr};
    return std::nullopt;
}

FactValue value_of(const Reader& reader, const Measure& measure) {
    if (measure.value) return measure.value(reader);
    for (const HomeCard& card : reader.store().contributions().home_cards)
        if (card.code == measure.code) return {card.value(reader), 0};
    return {};
}

const std::vector<std::string_view>& kept_codes() {
    static const std::vector<std::string_view> codes{pupils_code, "quality.complete", "quality.correct",
                                                     answers_code, "quality.errors"};
    return codes;
}

std::vector<std::string_view> codes_for(const Actor& actor) {
    const Roles& roles = actor.roles;
    if (actor.hat == Hat::officer) {
        if (!actor.authority) return {"home.schools", "home.units", "home.accounts"};
        return {"home.schools", pupils_code, "quality.complete", answers_code};
    }
    if (actor.hat != Hat::staff) return {};
    if (roles.has(Role::principal) || roles.has(Role::vice_principal) || roles.has(Role::administrator))
        return {pupils_code, "quality.complete", "quality.correct", answers_code};
    if (roles.has(Role::clerk)) return {pupils_code, "quality.complete", "quality.errors", answers_code};
    if (roles.has(Role::teacher)) return {pupils_code, "quality.errors", "families.proposals"};
    if (roles.has(Role::technician)) return {"home.rooms", "home.staff", "home.classes"};
    return {pupils_code, "home.classes", "home.rooms"};
}

}  // namespace truong::home
