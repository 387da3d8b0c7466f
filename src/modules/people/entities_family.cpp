// Who stands for a pupil, and who may come for him.
#include "modules/people/entities.hpp"

namespace truong::people {

namespace {

/// His own row of it; who has full custody, and the pupil himself, also those of the others.
Condition in_family(const Question& question) {
    const Actor& actor = question.actor;
    const bool guardian = actor.hat == Hat::guardian && actor.person;
    const Condition own = guardian ? where<&Guardianship::guardian_id> == actor.person : never();
    return own
           || any_of<related<CustodianOf, &Guardianship::pupil_id>,
                     related<PupilHimself, &Guardianship::pupil_id>>(question);
}

/// Teachers call the parents of those whom they teach; nobody else at the school needs the numbers.
template <auto Member> Condition who_may_call(const Question& question) {
    return any_of<keepers_and_nurses<Member>, related<TeachesPupil, Member>>(question);
}

constexpr FieldOptions yes_or_no{.required = false, .privacy = Privacy::personal};

Presentation look_of_guardianship() {
    return {.task = Task::pupils,
            .icon = "users",
            .many = {"Phụ huynh, người giám hộ", "Guardians"},
            .verb = {"Thêm phụ huynh", "Add a guardian"},
            .empty = {"Cha mẹ và người giám hộ của học sinh đứng ở đây, kèm số điện thoại và quyền đón con. "
                      "Thêm từng người, hoặc nhập cùng danh sách học sinh.",
                      "Parents and guardians stand here with their telephone and what they may. Add them one "
                      "by one or import them with the pupils."},
            .subtitle = {"kinship", "phone"},
            .sections = {{"who", {"Ai, quan hệ", "Who"}},
                         {"contact", {"Liên lạc", "Contact"}},
                         {"rights", {"Quyền đối với học sinh", "What he may"}},
                         {"period", {"Thời gian", "Period"}}},
            .views =
                {{"first", {"Người gọi trước tiên", "Called first"}, "filter[contact_order]=1"},
                 {"no_phone", {"Chưa có điện thoại", "Without a telephone"}, "filter[phone]=", Tone::waiting},
                 {"limited",
                  {"Quyền nuôi con bị hạn chế", "Limited custody"},
                  "filter[custody][ne]=full",
                  Tone::bad},
                 {"may_not_collect",
                  {"Không được đón", "May not collect"},
                  "filter[may_collect]=false",
                  Tone::bad}},
            .next_steps = {{.field = "custody",
                            .values = {"none"},
                            .text = {"Không giao học sinh cho người này khi chưa hỏi nhà trường.",
                                     "Do not hand the pupil over to this person."},
                            .tone = Tone::bad},
                           {.field = "custody",
                            .values = {"limited"},
                            .text = {"Quyền của người này bị hạn chế: xem giới hạn trước khi liên hệ.",
                                     "The rights of this person are limited: read how before any contact."}},
                           {.field = "may_collect",
                            .values = {"false"},
                            .text = {"Người này không được đón học sinh.",
                                     "This person may not collect the pupil."},
                            .tone = Tone::bad},
                           {.field = "phone",
                            .values = {"null"},
                            .text = {"Chưa có số điện thoại liên lạc.", "There is no telephone number."},
                            .action_label = {"Bổ sung số điện thoại", "Add the number"},
                            .action = "/r/people/guardianships/{id}?edit"}},
            .found = true};
}

Presentation look_of_collector() {
    return {.icon = "user-check",
            .many = {"Người được đón trẻ", "Collectors"},
            .verb = {"Thêm người đón", "Add a collector"},
            .empty =
                {"Ông bà, cô chú, người giúp việc được cha mẹ nhờ đón trẻ sẽ đứng ở đây, kèm ảnh và giấy tờ.",
                 "Relatives and helpers whom the parents send to collect the child stand here."},
            .title = {"full_name"},
            .subtitle = {"kinship", "phone"},
            .sort = "-valid_from",
            .next_steps = {{.field = "valid_to",
                            .values = {"past"},
                            .text = {"Đã hết thời gian được đón.", "May no longer collect the child."},
                            .tone = Tone::bad}}};
}

void declare_guardianship(Catalog& catalog) {
    catalog.entity<Guardianship>("gdn", {"Người giám hộ", "Guardianship"})
        .field<&Guardianship::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1, .section = "who"})
        .field<&Guardianship::guardian_id>({"Người giám hộ", "Guardian"}, {.priority = 3, .section = "who"})
        .field<&Guardianship::kinship>({"Quan hệ", "Kinship"}, {.priority = 1, .section = "who"})
        .field<&Guardianship::contact_order>({"Thứ tự liên hệ", "Contact order"},
                                             {.limit = 9,
                                              .minimum = 1,
                                              .required = false,
                                              .help = {"1: gọi trước tiên.", "1: called first."},
                                              .priority = 2,
                                              .section = "who"})
        .field<&Guardianship::valid_from>({"Từ ngày", "From"}, {.priority = 3, .section = "period"})
        .field<&Guardianship::valid_to>({"Đến ngày", "Until"}, {.section = "period"})
        .field<&Guardianship::full_name>({"Họ và tên", "Full name"}, {.limit = 150,
                                                                      .required = false,
                                                                      .privacy = Privacy::personal,
                                                                      .order = Order::person_name,
                                                                      .searched = true,
                                                                      .derived = true,
                                                                      .copied_through = "guardian_id",
                                                                      .section = "who"})
        .field<&Guardianship::phone>({"Điện thoại", "Telephone"}, {.limit = 20,
                                                                   .required = false,
                                                                   .privacy = Privacy::personal,
                                                                   .form = &phone_form,
                                                                   .lookup = true,
                                                                   .priority = 1,
                                                                   .section = "contact"})
        .field<&Guardianship::email>({"Thư điện tử", "E-mail"},
                                     in_section("contact", personal_text(120, &email_form)))
        .field<&Guardianship::occupation>({"Nghề nghiệp", "Occupation"},
                                          in_section("contact", personal_text(120)))
        .field<&Guardianship::lives_with>({"Sống cùng học sinh", "Lives with the pupil"},
                                          in_section("rights", yes_or_no))
        .field<&Guardianship::may_collect>({"Được đón học sinh", "May collect the pupil"},
                                           in_section("rights", yes_or_no))
        .field<&Guardianship::legal>(
            {"Người đại diện theo pháp luật", "Legal representative"},
            explained({"Được ký giấy tờ và quyết định thay học sinh.", "May sign and decide for the pupil."},
                      in_section("rights", yes_or_no)))
        .field<&Guardianship::custody>(
            {"Quyền nuôi con, thăm nom", "Custody"},
            shown_as(Show::status, at_priority(2, in_section("rights", yes_or_no))))
        .field<&Guardianship::custody_note>(
            {"Giới hạn theo bản án, thỏa thuận", "Limits set by a court or agreed"},
            {.limit = 500,
             .required = false,
             .privacy = Privacy::sensitive,
             .help = {"Số, ngày của bản án hoặc thỏa thuận và điều người này không được làm.",
                      "Number and day of the judgment or agreement, and what this person may not do."},
             .section = "rights"})
        .dated<&Guardianship::valid_from, &Guardianship::valid_to, &Guardianship::pupil_id,
               &Guardianship::guardian_id>()
        .about<&Guardianship::guardian_id>()
        .retention({.months = 120, .basis = "DEFAULT: sau khi học sinh rời trường"})
        .read<any_of<who_may_call<&Guardianship::pupil_id>, in_family>>()
        .write<registrars_near<&Guardianship::pupil_id>>()
        .reveal<keepers<&Guardianship::pupil_id>>()
        .part_of<&Guardianship::pupil_id>({"Phụ huynh", "Guardians"}, 1)
        .created_by<NewGuardian>("/guardianships/register")
        .present(look_of_guardianship())
        .rest(Rest::full);
}

void declare_collector(Catalog& catalog) {
    catalog.entity<Collector>("col", {"Người được đón trẻ", "Collector"})
        .field<&Collector::pupil_id>({"Học sinh", "Pupil"}, {.priority = 2})
        .field<&Collector::person_id>({"Người", "Person"}, through_pupil)
        .field<&Collector::full_name>({"Họ và tên", "Full name"},
                                      {.limit = 150, .privacy = Privacy::personal, .form = &person_name_form})
        .field<&Collector::kinship>({"Quan hệ", "Kinship"}, {.limit = 60, .required = false, .priority = 2})
        .field<&Collector::phone>({"Điện thoại", "Telephone"}, at_priority(1, personal_text(20, &phone_form)))
        .field<&Collector::personal_number>(
            {"Số giấy tờ", "Number of his paper"},
            {.limit = 20,
             .privacy = Privacy::secret,
             .help = {"Số căn cước hoặc hộ chiếu, để đối chiếu khi đón.",
                      "Of the identity card or passport, to compare at the gate."}})
        .field<&Collector::valid_from>({"Từ ngày", "From"}, {.priority = 3})
        .field<&Collector::valid_to>({"Đến ngày", "Until"})
        .dated<&Collector::valid_from, &Collector::valid_to, &Collector::pupil_id, &Collector::full_name>()
        .about<&Collector::person_id>()
        .retention({.months = 12, .basis = "DEFAULT: sau khi thôi được đón"})
        .read<any_of<keepers_and_nurses<&Collector::pupil_id>, related<TeachesPupil, &Collector::pupil_id>,
                     related<CustodianOf, &Collector::pupil_id>>>()
        .write<keepers<&Collector::pupil_id>>()
        .reveal<any_of<keepers<&Collector::pupil_id>, related<CustodianOf, &Collector::pupil_id>>>()
        .part_of<&Collector::pupil_id>({"Người đón", "Collectors"}, 4)
        .present(look_of_collector())
        .rest(Rest::full);
}

}  // namespace

void declare_family(Catalog& catalog) {
    declare_guardianship(catalog);
    declare_collector(catalog);
}

}  // namespace truong::people
