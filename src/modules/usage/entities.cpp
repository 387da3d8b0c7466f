#include "modules/usage/entities.hpp"

#include <set>

namespace truong::usage {

Condition leaders(const Question& question) {
    return holds<Role::principal, Role::vice_principal, Role::administrator>(question);
}

namespace {

constexpr std::int64_t code_limit = 60, name_limit = 200;
constexpr std::string_view legal_basis = "QĐ 4725/QĐ-BGDĐT, chỉ số 3.3 (DEFAULT)";

Condition oneself(const Question& question) {
    const Actor& actor = question.actor;
    return actor.hat != Hat::none && actor.person ? where<&DailyUse::person_id> == actor.person : never();
}

void declare_counts(Catalog& catalog) {
    constexpr FieldOptions any_count{.limit = 1'000'000'000};
    catalog.entity<DailyUse>("udy", {"Lượt dùng trong ngày", "Use on a day"})
        .field<&DailyUse::account_id>({"Tài khoản", "Account"})
        .field<&DailyUse::person_id>({"Người", "Person"})
        .field<&DailyUse::user_group>({"Nhóm", "Group"})
        .field<&DailyUse::kind>({"Loại", "Kind"}, {.limit = code_limit})
        .field<&DailyUse::day>({"Ngày", "Day"}, {.lookup = true})
        .field<&DailyUse::times>({"Số lượt", "Times"}, any_count)
        .unique<&DailyUse::account_id, &DailyUse::person_id, &DailyUse::user_group, &DailyUse::kind,
                &DailyUse::day>()
        .about<&DailyUse::person_id>()
        .retention({.months = 12, .basis = "DEFAULT: sau 12 tháng chỉ giữ số tổng (chỉ số 3.3)"})
        .read<oneself>()
        .write<system_only>();
    catalog.entity<MonthlyUse>("umo", {"Lượt dùng trong tháng", "Use in a month"})
        .field<&MonthlyUse::user_group>({"Nhóm", "Group"})
        .field<&MonthlyUse::kind>({"Loại", "Kind"}, {.limit = code_limit})
        .field<&MonthlyUse::month>({"Tháng", "Month"})
        .field<&MonthlyUse::persons>({"Số người", "Persons"}, any_count)
        .field<&MonthlyUse::times>({"Số lượt", "Times"}, any_count)
        .unique<&MonthlyUse::month, &MonthlyUse::kind, &MonthlyUse::user_group>()
        .read<system_only>()
        .write<system_only>();
}

Presentation look_of_use_kind() {
    return {
        .task = Task::lists,
        .icon = "tag",
        .many = {"Loại lượt dùng", "Kinds of use"},
        .verb = {"Thêm loại lượt dùng", "Add a kind of use"},
        .empty = {"Những việc được đếm khi tính mức độ sử dụng của trường: xem điểm, điểm danh, trả lời tin.",
                  "What is counted when the use of a school is measured."},
        .sort = "name_vi",
        .views = {{"meaningful", {"Có ý nghĩa", "Meaningful"}, "filter[meaningful]=true", Tone::good}}};
}

void declare_kinds(Catalog& catalog) {
    catalog.entity<UseKind>("ukd", {"Loại lượt dùng", "Kind of use"})
        .field<&UseKind::code>({"Mã", "Code"}, {.limit = code_limit})
        .field<&UseKind::name_vi>({"Tên", "Name in Vietnamese"},
                                  {.limit = name_limit, .order = Order::text, .searched = true})
        .field<&UseKind::name_en>({"Tên tiếng Anh", "Name"}, {.limit = name_limit, .priority = 3})
        .field<&UseKind::print_name>({"Tên in", "Printed name"}, {.limit = name_limit, .priority = 3})
        .field<&UseKind::meaningful>({"Có ý nghĩa", "Meaningful"},
                                     {.required = false,
                                      .help = {"Tính vào chỉ số sử dụng thật, không chỉ đăng nhập.",
                                               "Counts as real use, not only signing in."},
                                      .priority = 1})
        .field<&UseKind::legal_basis>({"Căn cứ", "Legal basis"}, {.limit = name_limit, .required = false})
        .field<&UseKind::valid_from>({"Từ ngày", "From"}, {.priority = 3})
        .field<&UseKind::valid_to>({"Đến ngày", "Until"})
        .dated<&UseKind::valid_from, &UseKind::valid_to, &UseKind::code>()
        .code_list()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .present(look_of_use_kind())
        .rest(Rest::full);
}

void declare_messages(Catalog& catalog) {
    catalog.message<MyUseQuery>()
        .field<&MyUseQuery::from>({"Từ ngày", "From"})
        .field<&MyUseQuery::to>({"Đến ngày", "Until"});
    catalog.message<MyUse>()
        .field<&MyUse::day>({"Ngày", "Day"})
        .field<&MyUse::kind>({"Loại", "Kind"}, {.limit = code_limit})
        .field<&MyUse::kind_vi>({"Tên loại", "Kind in Vietnamese"}, {.limit = name_limit})
        .field<&MyUse::kind_en>({"Tên loại tiếng Anh", "Name of the kind"}, {.limit = name_limit})
        .field<&MyUse::user_group>({"Nhóm", "Group"})
        .field<&MyUse::times>({"Số lượt", "Times"});
    catalog.message<WeeksQuery>().field<&WeeksQuery::weeks>({"Số tuần", "Weeks"},
                                                            {.limit = 53, .minimum = 1});
    catalog.message<WeekOfUse>()
        .field<&WeekOfUse::monday>({"Tuần từ thứ Hai", "Week from Monday"})
        .field<&WeekOfUse::user_group>({"Nhóm", "Group"})
        .field<&WeekOfUse::persons>({"Số người", "Persons"})
        .field<&WeekOfUse::times>({"Số lượt", "Times"});
}

}  // namespace

void declare(Catalog& catalog) {
    declare_words(catalog);
    catalog.finding("too_many_days", {{"Khoảng này dài hơn {0} ngày.", "The range is longer than {0} days."},
                                      {"Hãy chọn khoảng ngắn hơn.", "Choose a shorter one."}});
    catalog.finding("for_leaders",
                    {{"Chỉ lãnh đạo trường xem số này.", "Only the school's leaders see this."},
                     {"Hãy hỏi hiệu trưởng.", "Ask the principal."}});
    declare_counts(catalog);
    declare_kinds(catalog);
    declare_messages(catalog);
}

void fill_reference(Tx& tx) {
    std::set<std::string> modules{"platform"}, known;
    for (const Entity& entity : tx.catalog().entities())
        if (entity.stored()) modules.insert(entity.module);
    for (const UseKind& kind : tx.as_of({}).all<UseKind>(Selection{.with_ended = true}))
        known.insert(kind.code);
    // Signing in, the home page and looking at one's own figures are no work with the product.
    const std::set<std::string> plain{"accounts.read", "accounts.write", "home.read", "platform.read",
                                      "usage.read"};
    for (const std::string& module : modules)
        for (const auto& [way, vi, en] :
             {std::tuple{"read", "Xem", "Reading"}, {"write", "Ghi", "Writing"}}) {
            const std::string code = module + '.' + way;
            if (known.contains(code)) continue;
            const std::string name = std::string(vi) + ": " + module;
            tx.put(UseKind{.code = code,
                           .name_vi = name,
                           .name_en = std::string(en) + ": " + module,
                           .print_name = name,
                           .meaningful = !plain.contains(code),
                           .legal_basis = std::string(legal_basis),
                           .valid_from = *parse_date("2020-01-01")});
        }
}

}  // namespace truong::usage
