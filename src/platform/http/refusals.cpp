#include "platform/http/refusals.hpp"

#include <algorithm>

namespace truong::http {

namespace {

constexpr RefusalWords general{"", "", "Yêu cầu không hợp lệ.", "The request is not valid."};

constexpr RefusalWords refusal_words[] = {
    {"http_answer_late", "", "Máy chủ trả lời quá lâu; hãy thử lại.", "The server took too long; try again."},
    {"http_body_timeout", "body", "Nội dung gửi quá chậm.", "The body came too slowly."},
    {"http_body_too_large", "body", "Nội dung quá lớn; hãy chia nhỏ.", "The body is too large; split it."},
    {"http_chunk_end", "body", "Một phần của nội dung kết thúc sai.",
     "A chunk of the body does not end as it must."},
    {"http_chunk_extension", "body", "Phần mở rộng của chunk không hợp lệ.",
     "A chunk extension is not valid."},
    {"http_chunk_line_too_long", "body", "Dòng mở đầu chunk quá dài.",
     "The line before a chunk is too long."},
    {"http_chunk_size", "body", "Độ dài của chunk không hợp lệ.", "The size of a chunk is not valid."},
    {"http_connection", "Connection", "Trường Connection không hợp lệ.",
     "The field Connection is not valid."},
    {"http_connections", "", "Máy chủ có quá nhiều kết nối; thử lại sau.",
     "Too many connections; try again later."},
    {"http_connections_of_address", "", "Địa chỉ này mở quá nhiều kết nối.",
     "Too many connections from this address."},
    {"http_content_length", "Content-Length", "Content-Length không phải là một số.",
     "Content-Length is not a number."},
    {"http_expectation", "Expect", "Chỉ chấp nhận Expect: 100-continue.",
     "Only Expect: 100-continue is known."},
    {"http_field", "header", "Một dòng của phần đầu không có dấu hai chấm.", "A header line has no colon."},
    {"http_field_name", "header", "Tên trường có ký tự không cho phép.",
     "A field name holds a character that it may not."},
    {"http_field_repeated", "header", "Một trường chỉ được có một lần lại có nhiều lần.",
     "A field that may stand once stands more often."},
    {"http_field_value", "header", "Giá trị trường có ký tự điều khiển.",
     "A field value holds a control character."},
    {"http_header_timeout", "header", "Phần đầu gửi quá chậm.", "The header came too slowly."},
    {"http_header_too_large", "header", "Phần đầu quá lớn.", "The header is too large."},
    {"http_host", "Host", "Cần đúng một trường Host hợp lệ.", "Exactly one valid field Host is needed."},
    {"http_line_ending", "header", "Dòng phải kết thúc bằng CR LF.", "A line must end with CR LF."},
    {"http_memory", "", "Máy chủ đang nhận quá nhiều nội dung; thử lại sau.",
     "The server is receiving too much; try again later."},
    {"http_method", "method", "Tên phương thức không hợp lệ.", "The method is not a name."},
    {"http_method_not_allowed", "method", "Địa chỉ này không nhận phương thức đó.",
     "This address does not take that method."},
    {"http_method_unknown", "method", "Không biết phương thức này.", "This method is not known."},
    {"http_not_found", "path", "Không có tệp này.", "There is no such file."},
    {"http_obsolete_fold", "header", "Không được ngắt dòng trong giá trị trường.",
     "A field value may not be folded."},
    {"http_path", "path", "Đường dẫn không hợp lệ.", "The path is not valid."},
    {"http_queue_full", "", "Máy chủ đang bận; thử lại sau ít giây.",
     "The server is busy; try again in seconds."},
    {"http_range", "Range", "Khoảng yêu cầu nằm ngoài tệp.", "The range lies outside the file."},
    {"http_request_line", "request line", "Dòng yêu cầu không hợp lệ.", "The request line is not valid."},
    {"http_several_content_lengths", "Content-Length", "Có nhiều Content-Length.",
     "There are several Content-Length."},
    {"http_space_before_colon", "header", "Có dấu cách trước dấu hai chấm.",
     "A space stands before a colon."},
    {"http_target", "target", "Địa chỉ yêu cầu không hợp lệ.", "The target is not valid."},
    {"http_target_host", "target", "Địa chỉ và trường Host khác nhau.", "Target and Host differ."},
    {"http_target_too_long", "target", "Địa chỉ quá dài.", "The target is too long."},
    {"http_too_many", "", "Quá nhiều yêu cầu; thử lại sau.", "Too many requests; try again later."},
    {"http_too_many_fields", "header", "Phần đầu có quá nhiều trường.", "The header has too many fields."},
    {"http_trailer_too_large", "body", "Phần sau nội dung quá lớn.", "The trailer is too large."},
    {"http_transfer_encoding", "Transfer-Encoding", "Chỉ chấp nhận Transfer-Encoding: chunked.",
     "Only Transfer-Encoding: chunked is known."},
    {"http_two_framings", "Content-Length", "Không được có cả Content-Length và Transfer-Encoding.",
     "Content-Length and Transfer-Encoding may not stand together."},
    {"http_version", "version", "Phiên bản HTTP viết sai.", "The HTTP version is malformed."},
    {"http_version_not_supported", "version", "Chỉ hỗ trợ HTTP/1.0 và HTTP/1.1.",
     "Only HTTP/1.0 and HTTP/1.1 are spoken."},
};

}  // namespace

const RefusalWords& words_of(std::string_view code) {
    const auto found = std::find_if(std::begin(refusal_words), std::end(refusal_words),
                                    [code](const RefusalWords& words) { return words.code == code; });
    return found == std::end(refusal_words) ? general : *found;
}

}  // namespace truong::http
