// Bodies that decisions form, their members and meetings.
#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

Presentation look_of_body() {
    return {.icon = "users",
            .many = {"Ban, tổ công tác", "Committees and boards"},
            .verb = {"Lập ban, tổ theo quyết định", "Form a body by a decision"},
            .empty = {"Ban chỉ đạo, ban biên tập, tổ công tác được lập theo quyết định, kèm thành viên và "
                      "các cuộc họp.",
                      "Committees, boards and working groups formed by decisions, with members and "
                      "meetings."},
            .title = {"name"},
            .subtitle = {"topic_id", "valid_from"},
            .sort = "name",
            .views = {{"ever", {"Cả ban đã giải thể", "With former ones"}, "as_of=all"}}};
}

void declare_body(Catalog& catalog) {
    catalog.entity<Body>("bod", {"Ban, tổ công tác", "Body"})
        .field<&Body::name>({"Tên", "Name"},
                            {.limit = 200, .order = Order::text, .searched = true, .priority = 1})
        .field<&Body::topic_id>(
            {"Theo bộ tiêu chuẩn", "Topic"},
            explained({"Là ban nào trong ba ban của bộ tiêu chuẩn; ban khác thì để trống.",
                       "Which of the bodies that the standard asks for, if any."},
                      kept))
        .field<&Body::document_id>({"Quyết định thành lập", "Decision"}, at_priority(2, kept))
        .field<&Body::valid_from>({"Từ ngày", "From"}, {.priority = 2})
        .field<&Body::valid_to>({"Đến ngày", "Until"}, kept)
        .dated<&Body::valid_from, &Body::valid_to, &Body::name>()
        .read<any_staff>()
        .write<keepers>()
        .part_of<&Body::document_id>({"Ban, tổ được lập", "Bodies formed"}, 4)
        .created_by<NewBody>("/bodies/form")
        .present(look_of_body())
        .rest(Rest::full);
}

void declare_member(Catalog& catalog) {
    catalog.entity<BodyMember>("bdm", {"Thành viên ban, tổ", "Member of a body"})
        .field<&BodyMember::body_id>({"Ban, tổ", "Body"}, {.priority = 2})
        .field<&BodyMember::staff_member_id>({"Nhân sự", "Staff member"}, {.priority = 1})
        .field<&BodyMember::person_id>({"Người", "Person"}, through_staff)
        .field<&BodyMember::full_name>({"Họ và tên", "Full name"}, {.limit = 150,
                                                                    .required = false,
                                                                    .privacy = Privacy::personal,
                                                                    .derived = true,
                                                                    .copied_through = "staff_member_id",
                                                                    .priority = 1})
        .field<&BodyMember::role>({"Nhiệm vụ", "Role"}, {.required = false, .priority = 1})
        .field<&BodyMember::task>({"Phụ trách", "In charge of"},
                                  {.limit = 200, .required = false, .priority = 2})
        .unique<&BodyMember::body_id, &BodyMember::staff_member_id>()
        .about<&BodyMember::person_id>()
        .retention({.months = 60, .basis = "DEFAULT: năm năm sau khi thôi tham gia"})
        .read<any_staff>()
        .write<keepers>()
        .part_of<&BodyMember::body_id>({"Thành viên", "Members"}, 1)
        .part_of<&BodyMember::staff_member_id>({"Ban, tổ công tác", "Committees and boards"}, 8)
        .present({.icon = "user",
                  .many = {"Thành viên ban, tổ", "Members of bodies"},
                  .verb = {"Thêm thành viên", "Add a member"},
                  .empty = {"Ai làm trưởng ban, thư ký, thành viên của ban nào.",
                            "Who heads, assists and belongs to which body."},
                  .title = {"full_name"},
                  .subtitle = {"role"},
                  .sort = "role"})
        .rest(Rest::full);
}

}  // namespace

void declare_bodies(Catalog& catalog) {
    declare_body(catalog);
    declare_member(catalog);
    catalog.entity<Meeting>("bmt", {"Cuộc họp", "Meeting"})
        .field<&Meeting::body_id>({"Ban, tổ", "Body"}, {.priority = 1})
        .field<&Meeting::held_on>({"Ngày họp", "Held on"}, {.priority = 1})
        .field<&Meeting::subject>({"Nội dung", "Subject"}, {.limit = 500, .required = false, .priority = 2})
        .field<&Meeting::document_id>(
            {"Biên bản", "Minutes"},
            explained({"Cuộc họp chỉ được tính khi có biên bản.", "Only a meeting with minutes counts."},
                      at_priority(2, kept)))
        .read<any_staff>()
        .write<keepers>()
        .created_by<NewMeeting>("/meetings/record")
        .part_of<&Meeting::body_id>({"Cuộc họp", "Meetings"}, 2)
        .part_of<&Meeting::document_id>({"Cuộc họp", "Meetings"}, 5)
        .present({.icon = "calendar-days",
                  .many = {"Cuộc họp", "Meetings"},
                  .verb = {"Ghi cuộc họp", "Record a meeting"},
                  .empty = {"Các cuộc họp của ban, tổ, kèm biên bản.", "Meetings of bodies, with minutes."},
                  .title = {"held_on"},
                  .subtitle = {"subject"},
                  .sort = "-held_on",
                  .views = {{"no_minutes",
                             {"Chưa có biên bản", "Without minutes"},
                             "filter[document_id]=null",
                             Tone::waiting}}})
        .rest(Rest::full);
}

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_lists(catalog);
    declare_documents(catalog);
    declare_bodies(catalog);
    declare_messages(catalog);
    declare_book_messages(catalog);
    declare_sentences(catalog);
}

}  // namespace truong::office
