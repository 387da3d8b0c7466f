#pragma once
// A file that is made for one request and kept by whoever asked.
#include <string>
#include <string_view>

#include "platform/http/message.hpp"

namespace truong::api {

enum class FileFormat { xlsx, csv, json };

std::string_view media_type(FileFormat format);
/// Answered as an attachment of that name and the format's ending, which no cache keeps.
http::Response file_answer(std::string body, FileFormat format, const std::string& name);

}  // namespace truong::api
