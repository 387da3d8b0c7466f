#pragma once
// Answers of the transport itself, as RFC 9457 problem documents.
#include <string_view>

#include "platform/http/message.hpp"

namespace truong::http {

/// Why a request does not reach the handler. The code is a literal: it is also the label in the metrics.
struct Refusal {
    int status = 400;
    std::string_view code;
};

/// The reason phrase of a status; "Unknown" for one that we never send.
std::string_view status_phrase(int status);

/// type, title, title_vi, status and one finding with the code.
Response problem_response(Refusal refusal);

}  // namespace truong::http
