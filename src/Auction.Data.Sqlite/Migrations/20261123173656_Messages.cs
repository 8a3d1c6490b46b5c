using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Messages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", nullable: false),
                    subject_zh = table.Column<string>(type: "TEXT", nullable: false),
                    subject_en = table.Column<string>(type: "TEXT", nullable: false),
                    body_zh = table.Column<string>(type: "TEXT", nullable: false),
                    body_en = table.Column<string>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: true),
                    happened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message", x => x.id);
                    table.ForeignKey(
                        name: "fk_message_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "message_choice",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_english = table.Column<bool>(type: "INTEGER", nullable: false),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone_masked = table.Column<string>(type: "TEXT", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message_choice", x => x.account_id);
                    table.ForeignKey(
                        name: "fk_message_choice_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "message_cursor",
                columns: table => new
                {
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message_cursor", x => new { x.source, x.subject_id });
                });

            migrationBuilder.CreateTable(
                name: "message_dispatch",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    message_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    address_cipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    address_masked = table.Column<string>(type: "TEXT", nullable: false),
                    is_english = table.Column<bool>(type: "INTEGER", nullable: false),
                    standing = table.Column<int>(type: "INTEGER", nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    next_try_at = table.Column<long>(type: "INTEGER", nullable: true),
                    provider_id = table.Column<string>(type: "TEXT", nullable: true),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    failed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    arrived_at = table.Column<long>(type: "INTEGER", nullable: true),
                    fault = table.Column<string>(type: "TEXT", nullable: true),
                    proof = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message_dispatch", x => x.id);
                    table.ForeignKey(
                        name: "fk_message_dispatch_message_message_id",
                        column: x => x.message_id,
                        principalTable: "message",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_message_account_id_created_at_id",
                table: "message",
                columns: new[] { "account_id", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_message_cause",
                table: "message",
                column: "cause",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_message_kind_created_at",
                table: "message",
                columns: new[] { "kind", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_message_dispatch_account_id_channel_standing",
                table: "message_dispatch",
                columns: new[] { "account_id", "channel", "standing" });

            migrationBuilder.CreateIndex(
                name: "ix_message_dispatch_message_id_channel",
                table: "message_dispatch",
                columns: new[] { "message_id", "channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_message_dispatch_next_try_at",
                table: "message_dispatch",
                column: "next_try_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "message_choice");

            migrationBuilder.DropTable(
                name: "message_cursor");

            migrationBuilder.DropTable(
                name: "message_dispatch");

            migrationBuilder.DropTable(
                name: "message");
        }
    }
}
