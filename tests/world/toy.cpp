#include "tests/world/toy.hpp"

#include "platform/store/rows_of.hpp"

namespace truong::toy {

namespace {

Condition guardian_of(const Question& question, std::string_view column) {
    if (question.actor.hat != Hat::guardian) return never();
    return access::compare(std::string(column), " = ", question.actor.person.value);
}

Presentation look_of_toy(Label verb) {
    return {.icon = "tag", .verb = verb, .empty = {"Đồ chơi của các bài kiểm thử.", "Toys of the tests."}};
}

void declare_people(Catalog& catalog) {
    catalog.relation<GuardianOf, Child>({"Giám hộ của", "Guardian of"});
    catalog.provide<GuardianOf>(guardian_of);
    catalog.entity<Child>("chi", {"Trẻ", "Child"})
        .field<&Child::full_name>(
            {"Họ tên", "Full name"},
            {.limit = 120, .privacy = Privacy::personal, .order = Order::person_name, .searched = true})
        .field<&Child::born_on>({"Ngày sinh", "Born on"}, {.privacy = Privacy::personal})
        .field<&Child::number>({"Số định danh", "Personal number"}, {.limit = 12, .privacy = Privacy::secret})
        .field<&Child::illness>({"Bệnh", "Illness"}, {.limit = 200, .privacy = Privacy::sensitive})
        .person()
        .importable()
        .unique<&Child::full_name, &Child::born_on>()
        .retention({.months = 120, .basis = "test"})
        .read<any_of<any_staff, related<GuardianOf, &Child::id>, related_school<org::OfficerAbove, Child>>>()
        .write<holds<Role::principal, Role::teacher>>()
        .reveal<holds<Role::principal, Role::teacher>>()
        .present(look_of_toy({"Thêm trẻ", "Add a child"}))
        .rest(Rest::full);
}

void declare_groups(Catalog& catalog) {
    catalog.entity<Group>("grp", {"Nhóm", "Group"})
        .field<&Group::name>({"Tên", "Name"}, {.limit = 40, .order = Order::text, .searched = true})
        .field<&Group::shift>({"Buổi", "Shift"}, {.required = false})
        .field<&Group::bar>({"Ngưỡng", "Bar"}, {.limit = 10, .required = false})
        .field<&Group::fee>({"Phí", "Fee"}, {.limit = 1'000'000, .required = false})
        .field<&Group::begins_at>({"Bắt đầu", "Begins at"})
        .field<&Group::closes_at>({"Khóa sổ", "Closes at"})
        .field<&Group::leader_id>({"Trưởng nhóm", "Leader"})
        .field<&Group::open>({"Đang mở", "Open"}, {.required = false})
        .unique<&Group::name>()
        .about<&Group::leader_id>()
        .retention({.months = 12, .basis = "test"})
        .read<any_staff>()
        .write<holds<Role::principal>>()
        .present(look_of_toy({"Lập nhóm", "Form a group"}))
        .rest(Rest::full);
    catalog.entity<Membership>("mem", {"Thành viên", "Membership"})
        .field<&Membership::group_id>({"Nhóm", "Group"})
        .field<&Membership::child_id>({"Trẻ", "Child"})
        .field<&Membership::duty>({"Nhiệm vụ", "Duty"}, {.limit = 60, .required = false})
        .field<&Membership::valid_from>({"Từ ngày", "From"})
        .field<&Membership::valid_to>({"Đến ngày", "To"})
        .dated<&Membership::valid_from, &Membership::valid_to, &Membership::group_id, &Membership::child_id>()
        .about<&Membership::child_id>()
        .retention({.months = 12, .basis = "test"})
        .read<any_of<any_staff, related<GuardianOf, &Membership::child_id>>>()
        .write<holds<Role::principal, Role::teacher>>()
        .present(look_of_toy({"Thêm thành viên", "Add a member"}))
        .rest(Rest::full);
}

void declare_rolls(Catalog& catalog) {
    catalog.entity<Roll>("rol", {"Sổ điểm danh", "Roll"})
        .field<&Roll::group_id>({"Nhóm", "Group"})
        .field<&Roll::date>({"Ngày", "Date"})
        .unique<&Roll::group_id, &Roll::date>()
        .read<any_staff>()
        .write<holds<Role::principal, Role::teacher>>()
        .present(look_of_toy({}))
        .rest(Rest::read_only);
    catalog.entity<Mark>("mrk", {"Điểm danh", "Mark"})
        .field<&Mark::roll_id>({"Sổ", "Roll"})
        .field<&Mark::child_id>({"Trẻ", "Child"})
        .field<&Mark::present>({"Có mặt", "Present"}, {.required = false})
        .unique<&Mark::roll_id, &Mark::child_id>()
        .parent<&Mark::roll_id>()
        .about<&Mark::child_id>()
        .retention({.months = 60, .basis = "test"})
        .read<any_of<through<&Mark::roll_id, any_staff>, related<GuardianOf, &Mark::child_id>>>()
        .present(look_of_toy({}))
        .rest(Rest::read_only);
    catalog.message<RollCall>()
        .field<&RollCall::group_id>({"Nhóm", "Group"})
        .field<&RollCall::date>({"Ngày", "Date"})
        .field<&RollCall::marks>({"Trẻ", "Marks"}, {.limit = 100});
    catalog.message<RollCalled>().field<&RollCalled::roll_id>({"Sổ", "Roll"});
    catalog.message<RollQuery>().field<&RollQuery::roll_id>({"Sổ", "Roll"});
}

void declare_cards(Catalog& catalog) {
    catalog.entity<Card>("crd", {"Thẻ", "Card"})
        .field<&Card::name>({"Tên", "Name"}, {.limit = 40})
        .field<&Card::phone>({"Điện thoại", "Telephone"}, {.limit = 20, .required = false})
        .field<&Card::seen>({"Đã đối chiếu", "Seen"}, {.required = false})
        .field<&Card::closed>({"Đã đóng", "Closed"}, {.required = false})
        .field<&Card::due_on>({"Hạn", "Due"})
        .field<&Card::holder_id>({"Người giữ", "Holder"})
        .field<&Card::class_id>({"Lớp", "Class"})
        .field<&Card::campus_id>({"Cơ sở", "Campus"})
        .about<&Card::holder_id>()
        .campus<&Card::campus_id>()
        .retention({.months = 12, .basis = "test"})
        .read<any_staff>()
        .write<holds<Role::principal, Role::teacher>>()
        .present(look_of_toy({"Cấp thẻ", "Give a card"}))
        .rest(Rest::full);
    catalog.finding("toy_card_name", {{"Tên {0} chưa rõ.", "The name {0} is doubtful."}, {"Xem.", "Look."}});
    catalog.finding("toy_card_phone", {{"Thiếu số.", "A number is missing."}, {"Hỏi.", "Ask."}});
    catalog.finding("toy_card_shared", {{"{0} thẻ một số.", "{0} cards share it."}, {"Xem.", "Look."}});
    catalog.finding("toy_card_due", {{"Quá hạn.", "It is overdue."}, {"Gia hạn.", "Renew it."}});
    catalog.finding("toy_card_short", {{"Tên ngắn.", "A short name."}, {}});
}

void judge_card(const Card& card, std::size_t sharing, Date today, quality::Verdict& verdict) {
    using quality::Dimension;
    verdict.current = !card.closed;
    verdict.person = card.holder_id.value_or(Id<people::Person>{});
    verdict.class_id = card.class_id ? card.class_id->value : 0;
    verdict.campus = card.campus_id.value_or(Id<org::Campus>{});
    verdict.required += 2;
    verdict.filled += 1 + (card.phone.empty() ? 0 : 1);
    ++verdict.verifiable;
    verdict.verified += card.seen;
    const auto add = [&](Dimension dimension, Finding finding, std::string group = {}) {
        verdict.faults.push_back({dimension, std::move(finding), std::move(group)});
    };
    if (card.name.find('?') != std::string::npos)
        add(Dimension::correct, {.path = "name", .code = "toy_card_name", .args = {card.name}});
    if (card.name.size() == 1)
        add(Dimension::clean, {.path = "name", .code = "toy_card_short", .severity = Severity::information});
    if (card.phone.empty())
        add(Dimension::complete, {.path = "phone", .code = "toy_card_phone", .severity = Severity::warning});
    if (sharing > 1)
        add(Dimension::clean,
            {.path = "phone",
             .code = "toy_card_shared",
             .args = {std::to_string(sharing)},
             .severity = Severity::warning},
            "phone " + card.phone);
    if (card.due_on && *card.due_on < today)
        add(Dimension::alive, {.path = "due_on", .code = "toy_card_due", .severity = Severity::warning});
}

void judge_cards(const Reader& reader, std::vector<quality::Verdict>& verdicts) {
    std::set<Id<Card>> ids;
    for (const quality::Verdict& verdict : verdicts) ids.insert({verdict.row});
    std::map<std::int64_t, Card> cards;
    std::set<std::string> phones;
    for (const Card& card : rows_of<&Card::id>(reader, ids, {.limit = 5'000})) {
        cards.emplace(card.id.value, card);
        if (!card.phone.empty()) phones.insert(card.phone);
    }
    std::map<std::string, std::size_t> sharing;
    for (const Card& card : rows_of<&Card::phone>(reader, phones, {.limit = 5'000}))
        if (!card.closed) ++sharing[card.phone];
    for (quality::Verdict& verdict : verdicts) {
        const Card& card = cards.at(verdict.row);
        const auto found = sharing.find(card.phone);
        judge_card(card, found == sharing.end() ? 0 : found->second, reader.today(), verdict);
    }
}

/// The cards themselves, and those whose number they have come to share.
void concerned_cards(const Reader& reader, const std::set<std::int64_t>& rows,
                     std::set<std::int64_t>& records) {
    records.insert(rows.begin(), rows.end());
    std::set<Id<Card>> ids;
    for (const std::int64_t row : rows) ids.insert({row});
    std::set<std::string> phones;
    for (const Card& card : rows_of<&Card::id>(reader, ids, {.limit = 5'000}))
        if (!card.phone.empty()) phones.insert(card.phone);
    for (const Card& card : rows_of<&Card::phone>(reader, phones, {.limit = 5'000}))
        records.insert(card.id.value);
}

void declare(Catalog& catalog) {
    catalog.words<Shift>({{Shift::morning, {"Sáng", "Morning"}}, {Shift::afternoon, {"Chiều", "Afternoon"}}});
    declare_people(catalog);
    declare_cards(catalog);
    declare_groups(catalog);
    declare_rolls(catalog);
}

}  // namespace

Roll call_roll(Tx& tx, const RollCall& call) {
    const auto before =
        tx.first<Roll>(where<&Roll::group_id> == call.group_id && where<&Roll::date> == call.date);
    const Roll roll =
        tx.put(Roll{.id = before ? before->id : Id<Roll>{}, .group_id = call.group_id, .date = call.date});
    tx.replace_children(roll, call.marks);
    tx.emit(RollCalled{roll.id});
    return roll;
}

std::vector<Mark> marks_of(const Reader& reader, const RollQuery& query) {
    return reader.all<Mark>(where<&Mark::roll_id> == query.roll_id);
}

Manifest manifest() {
    return {.name = "toy",
            .label = {"Đồ chơi", "Toy"},
            .tier = 2,
            .uses = {"org", "classes"},
            .declare = declare,
            .routes = {post("/rolls/call", {"Điểm danh", "Call the roll"}, call_roll),
                       get("/rolls/{roll_id}/marks", {"Kết quả", "Marks"}, marks_of)},
            .contributions = {.quality_parts = {{type_key<Card>(), judge_cards}},
                              .quality_sources = {{type_key<Card>(), type_key<Card>(), concerned_cards}}}};
}

}  // namespace truong::toy
